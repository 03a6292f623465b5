import { Table } from "@digdir/designsystemet-react";

/** The first row of a table: what stands in each column. */
export function ColumnHeads({ names }: { names: readonly string[] }) {
  return (
    <Table.Head>
      <Table.Row>
        {names.map((name) => (
          <Table.HeaderCell key={name} scope="col">
            {name}
          </Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Head>
  );
}
