import { useI18n } from "../../i18n/I18n";
import { useToday } from "../clock/Today";
import styles from "./MilestoneStrip.module.css";
import { monthsOf, placeIn, type Span } from "./strip";

/** Longer than this, in percent of the year, and it is drawn as a period. */
const PERIOD = 2;

interface Props {
  year: Span;
  activities: readonly Span[];
}

/** The activities behind a milestone as they lie in its year, with today. The list right below says the same. */
export function MilestoneStrip({ year, activities }: Props) {
  const { locale } = useI18n();
  const today = useToday();
  const now = placeIn({ start: today, end: today }, year);
  const places = activities.flatMap((activity) => {
    const place = placeIn(activity, year);
    return place === null ? [] : [{ left: place.left, width: place.width, isOver: activity.end < today }];
  });
  return (
    <div className={styles.strip} aria-hidden="true">
      {monthsOf(year, locale).map(({ month, name, left, width }) => (
        <span key={month} className={styles.month} style={{ left: `${left}%`, width: `${width}%` }}>
          {name.slice(0, 3)}
        </span>
      ))}
      {places.map(({ left, width, isOver }, index) =>
        width > PERIOD ? (
          <span
            // oxlint-disable-next-line react/no-array-index-key -- marks without identity, in a fixed order
            key={index}
            className={styles.period}
            data-over={isOver || undefined}
            style={{ left: `${left}%`, width: `${width}%` }}
          />
        ) : (
          <span
            // oxlint-disable-next-line react/no-array-index-key -- as above
            key={index}
            className={styles.mark}
            data-over={isOver || undefined}
            style={{ left: `${left}%` }}
          />
        ),
      )}
      {now === null ? null : <span className={styles.now} style={{ left: `${now.left}%` }} />}
    </div>
  );
}
