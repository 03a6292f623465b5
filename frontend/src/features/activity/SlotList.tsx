import { graphql, useFragment } from "react-relay/hooks";
import type { SlotList_slot$key } from "../../graphql/__generated__/SlotList_slot.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { formatDay } from "../../lib/dates";
import { Joined } from "../../ui/Joined";

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
        return (
          <li key={[label, date, hours, audience?.text].join()}>
            <Joined>
              {label ? <Original>{label}</Original> : null}
              {date ? formatDay(date, locale) : null}
              {hours}
              {audience ? <Original>{audience.text}</Original> : null}
            </Joined>
          </li>
        );
      })}
    </ul>
  );
}
