import { Heading } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { WheelList_activity$key } from "../../../graphql/__generated__/WheelList_activity.graphql";
import { useI18n } from "../../../i18n/I18n";
import { Original } from "../../../i18n/Original";
import { type Day, formatMonths, monthOf } from "../../../lib/dates";
import { groupBy } from "../../../lib/group";
import { describeShortly } from "../describeShortly";
import { Sign } from "./Sign";
import styles from "./WheelList.module.css";

interface Entry {
  readonly id: string;
  readonly start: Day;
  readonly place: number;
  readonly row: WheelList_activity$key;
}

interface Props {
  entries: readonly Entry[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** What the wheel shows as a list, month by month. A row chosen here is chosen on the wheel too. */
export function WheelList({ entries, chosen, onChoose }: Props) {
  const { t, locale } = useI18n();
  return (
    <section aria-labelledby="hjulliste" className={styles.list}>
      <Heading level={2} data-size="xs" id="hjulliste">
        {t.calendar.wheel.list}
      </Heading>
      <div className={styles.months}>
        {[...groupBy(entries, ({ start }) => monthOf(start))].map(([month, ofMonth]) => (
          <section key={month} aria-labelledby={`hjul-${month}`}>
            <h3 id={`hjul-${month}`} className={styles.month}>
              {formatMonths(`${month}-01`, `${month}-01`, locale)}
            </h3>
            <ul className="plain">
              {ofMonth.map(({ id, place, row }) => (
                <li key={id}>
                  <WheelListItem activity={row} place={place} isChosen={id === chosen} onChoose={() => onChoose(id)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

interface ItemProps {
  activity: WheelList_activity$key;
  place: number;
  isChosen: boolean;
  onChoose: () => void;
}

function WheelListItem({ activity, place, isChosen, onChoose }: ItemProps) {
  const i18n = useI18n();
  const { title, when } = useFragment(
    graphql`
      fragment WheelList_activity on Activity {
        title
        when {
          precision
          start
          end
        }
      }
    `,
    activity,
  );
  const { precision, start, end } = when;
  return (
    <a href="#valgt" className={styles.item} aria-current={isChosen ? "true" : undefined} onClick={onChoose}>
      <Sign place={place} />
      <span className={styles.when}>{describeShortly({ precision, start, end }, i18n)}</span>
      <Original>{title}</Original>
    </a>
  );
}
