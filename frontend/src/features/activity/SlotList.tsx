import { graphql, useFragment } from "react-relay/hooks";
import type { SlotList_slot$key } from "../../graphql/__generated__/SlotList_slot.graphql";
import { useI18n } from "../../i18n/I18n";
import { formatDay } from "../../lib/dates";

/** The hours of an activity; several where it has parts for different people. */
export function SlotList({ slots }: { slots: SlotList_slot$key }) {
  const { locale } = useI18n();
  const each = useFragment(
    graphql`
      fragment SlotList_slot on TimeSlot @relay(plural: true) {
        label
        date
        start
        end
        audience {
          text
        }
      }
    `,
    slots,
  );
  return (
    <ul className="plain">
      {each.map(({ label, date, start, end, audience }) => {
        const hours = [start, end].flatMap((time) => time?.slice(0, 5) ?? []).join("–");
        const parts = [label, date ? formatDay(date, locale) : null, hours, audience?.text].filter(Boolean);
        return <li key={parts.join()}>{parts.join(" · ")}</li>;
      })}
    </ul>
  );
}
