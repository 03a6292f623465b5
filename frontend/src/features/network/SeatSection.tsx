import { Table } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { SeatSection_network$key } from "../../graphql/__generated__/SeatSection_network.graphql";
import { useI18n } from "../../i18n/I18n";
import { ColumnHeads } from "../../ui/ColumnHeads";
import { Empty } from "../../ui/Empty";
import { Section } from "../../ui/Section";
import { TableScroll } from "../../ui/TableScroll";
import { SeatRow } from "./SeatRow";

/** Who sits in the group: positions with how many of each, and which seats are shared with another group. */
export function SeatSection({ network }: { network: SeatSection_network$key }) {
  const { t } = useI18n();
  const { seats } = useFragment(
    graphql`
      fragment SeatSection_network on Network {
        seats {
          id
          ...SeatRow_seat
        }
      }
    `,
    network,
  );
  const head = t.network.seats;
  return (
    <Section id="medlemmer" title={head.title}>
      {seats.length === 0 ? (
        <Empty>{head.none}</Empty>
      ) : (
        <TableScroll caption={head.caption} captionHidden>
          <ColumnHeads names={[head.who, head.count, head.alsoIn, head.note]} />
          <Table.Body>
            {seats.map((seat) => (
              <SeatRow key={seat.id} seat={seat} />
            ))}
          </Table.Body>
        </TableScroll>
      )}
    </Section>
  );
}
