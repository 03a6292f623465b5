import { Table, Tag } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { SeatRow_seat$key } from "../../graphql/__generated__/SeatRow_seat.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { formatShare } from "../../lib/numbers";
import { PartyText } from "../party/PartyText";
import { NetworkLinks } from "./NetworkLinks";
import styles from "./SeatRow.module.css";

export function SeatRow({ seat }: { seat: SeatRow_seat$key }) {
  const { t, locale } = useI18n();
  const { holder, count, share, isChair, note, alsoIn } = useFragment(
    graphql`
      fragment SeatRow_seat on Seat {
        count
        share
        isChair
        note
        holder {
          ...PartyText_party
        }
        alsoIn {
          ...NetworkLinks_network
        }
      }
    `,
    seat,
  );
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className={styles.who}>
        <PartyText party={holder} />
        {isChair ? (
          <>
            {" "}
            <Tag data-size="sm" data-color="success">
              {t.network.seats.chair}
            </Tag>
          </>
        ) : null}
      </Table.HeaderCell>
      <Table.Cell>
        {count ?? t.network.seats.unknown}
        {share == null ? null : ` (${t.network.seats.share({ share: formatShare(share, locale) })})`}
      </Table.Cell>
      <Table.Cell>{alsoIn.length > 0 ? <NetworkLinks networks={alsoIn} /> : null}</Table.Cell>
      <Table.Cell lang={useContentLanguage()}>{note}</Table.Cell>
    </Table.Row>
  );
}
