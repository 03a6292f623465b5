import { Table } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { NetworkTable_network$key } from "../../graphql/__generated__/NetworkTable_network.graphql";
import { useI18n } from "../../i18n/I18n";
import { ColumnHeads } from "../../ui/ColumnHeads";
import { TableScroll } from "../../ui/TableScroll";
import { PartyList } from "../party/PartyList";
import { PartyText } from "../party/PartyText";
import { NetworkLink } from "./NetworkLink";
import { NetworkLinks } from "./NetworkLinks";

interface Props {
  networks: NetworkTable_network$key;
  notes: ReadonlyMap<string, string>;
}

/** The same as the diagram in words: each group with its leader, whom it reports to and whom it shares people with. */
export function NetworkTable({ networks, notes }: Props) {
  const { t } = useI18n();
  const each = useFragment(
    graphql`
      fragment NetworkTable_network on Network @relay(plural: true) {
        slug
        kind
        ...NetworkLink_network
        chair {
          holder {
            ...PartyText_party
          }
        }
        reportsTo {
          ...PartyList_party
        }
        seats {
          holder {
            networks {
              id
              ...NetworkLinks_network
            }
          }
          alsoIn {
            id
            ...NetworkLinks_network
          }
        }
      }
    `,
    networks,
  );
  const head = t.network.table;
  return (
    <TableScroll caption={head.caption} captionHidden>
      <ColumnHeads names={[head.group, head.kind, head.chair, head.reportsTo, head.shares]} />
      <Table.Body>
        {each.map((network) => {
          const { slug, kind, chair, reportsTo, seats } = network;
          const others = seats.flatMap(({ holder, alsoIn }) => holder.networks.concat(alsoIn));
          const once = [...new Map(others.map((other) => [other.id, other])).values()];
          return (
            <Table.Row key={slug}>
              <Table.HeaderCell scope="row">
                <NetworkLink network={network} />
              </Table.HeaderCell>
              <Table.Cell>{[t.words.networkKind[kind], notes.get(slug)].filter(Boolean).join(" · ")}</Table.Cell>
              <Table.Cell>{chair ? <PartyText party={chair.holder} /> : null}</Table.Cell>
              <Table.Cell>{reportsTo.length > 0 ? <PartyList parties={reportsTo} /> : null}</Table.Cell>
              <Table.Cell>{once.length > 0 ? <NetworkLinks networks={once} /> : null}</Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </TableScroll>
  );
}
