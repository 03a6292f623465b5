import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { AnnualWheel_activities$key } from "../../../graphql/__generated__/AnnualWheel_activities.graphql";
import type { AnnualWheel_plan$key } from "../../../graphql/__generated__/AnnualWheel_plan.graphql";
import { useI18n } from "../../../i18n/I18n";
import { schoolYearOf } from "../../../lib/dates";
import { useToday } from "../../clock/Today";
import { nearestDay } from "../arrangeWeek";
import styles from "./AnnualWheel.module.css";
import { arrangeWheel, schoolYears } from "./geometry";
import { placeOf } from "./legend";
import { WheelDetail } from "./WheelDetail";
import { WheelFace } from "./WheelFace";
import { WheelLegend } from "./WheelLegend";
import { WheelList } from "./WheelList";
import { WheelMarks } from "./WheelMarks";
import { YearChoice } from "./YearChoice";

/** The angle that two marks beside each other need: a little more than a mark's width. */
const GAP = 0.066;

interface Props {
  plan: AnnualWheel_plan$key;
  activities: AnnualWheel_activities$key;
  /** The school year that the address asks for, by the calendar year it begins in. */
  asked: number | undefined;
}

/** A school year as a wheel (årshjul) with August at the top: days as marks, periods as arcs, and the chosen one beside. */
export function AnnualWheel({ plan, activities, asked }: Props) {
  const { t } = useI18n();
  const today = useToday();
  // The whole legend, so that a colour means the same however the calendar is narrowed.
  const { categories } = useFragment(
    graphql`
      fragment AnnualWheel_plan on Plan {
        categories {
          code
          label
        }
      }
    `,
    plan,
  );
  const data = useFragment(
    graphql`
      fragment AnnualWheel_activities on Activity @relay(plural: true) {
        id
        category {
          code
        }
        when {
          start
          end
          precision
        }
        ...WheelMarks_activity
        ...WheelDetail_activity
        ...WheelList_activity
      }
    `,
    activities,
  );
  const rows = data.map((row) => {
    const { start, end, precision } = row.when;
    return { id: row.id, place: placeOf(categories, row.category?.code), start, end, precision, row };
  });
  const years = schoolYears(rows);
  const nearest = nearestDay(rows, today);
  const beginning = asked ?? years.findLast((year) => year <= schoolYearOf(nearest)) ?? schoolYearOf(today);
  const wheel = arrangeWheel(rows, beginning, GAP);
  const [chosen, choose] = useState<string | null>(null);
  const next = wheel.order.find(({ end }) => end >= today) ?? wheel.order[0];
  const shown = wheel.order.find(({ id }) => id === chosen) ?? next;
  return (
    <>
      <YearChoice years={years} chosen={beginning} />
      <div className={styles.wheel}>
        <svg className={styles.picture} viewBox="-330 -330 660 660" role="presentation">
          <WheelFace beginning={beginning} today={today} />
          <WheelMarks wheel={wheel} chosen={shown?.id} onChoose={choose} />
        </svg>
        <div className={styles.beside}>
          {shown ? (
            <WheelDetail
              activity={shown.row}
              order={wheel.order}
              place={wheel.order.indexOf(shown)}
              onChoose={choose}
            />
          ) : (
            <p role="status">{t.calendar.wheel.empty}</p>
          )}
          <WheelLegend
            entries={categories
              .map(({ code, label }, place) => ({ code, label, place }))
              .filter(({ place }) => wheel.order.some((row) => row.place === place))}
            hasOthers={wheel.order.some(({ place }) => place < 0)}
          />
        </div>
        <WheelList entries={wheel.order} chosen={shown?.id} onChoose={choose} />
      </div>
    </>
  );
}
