import { arc } from "d3-shape";
import { useI18n } from "../../../i18n/I18n";
import { type Day, formatMonthName } from "../../../lib/dates";
import styles from "./AnnualWheel.module.css";
import { months, weeks, yearFrom } from "./geometry";

const MONTHS = { inner: 296, outer: 326, text: 306 };
const WEEKS = { inner: 272, outer: 292, text: 278 };
const HUB = 62;

/** What stands still: the ring of months, the ring of ISO weeks, today, and the school year in the middle. */
export function WheelFace({ beginning, today }: { beginning: number; today: Day }) {
  const { locale } = useI18n();
  const { first, last, angle } = yearFrom(beginning);
  const ring = arc<{ from: number; to: number }>()
    .startAngle(({ from }) => from)
    .endAngle(({ to }) => to);
  const now = today >= first && today <= last ? angle(today) : null;
  return (
    <g aria-hidden="true">
      {months(beginning).map((month, place) => (
        <g key={month.month}>
          <path
            className={styles.month}
            data-odd={place % 2 === 1 || undefined}
            d={ring.innerRadius(MONTHS.inner).outerRadius(MONTHS.outer)(month) ?? ""}
          />
          <path className={styles.spoke} d={radius(month.from, HUB, MONTHS.outer)} />
          <text className={styles.monthName} transform={along((month.from + month.to) / 2, MONTHS.text)}>
            {formatMonthName(month.month, locale).slice(0, 3)}
          </text>
        </g>
      ))}
      {weeks(beginning).map(({ week, at, middle }) => (
        <g key={at}>
          <path className={styles.tick} d={radius(at, WEEKS.inner, WEEKS.outer)} />
          <text className={styles.weekNumber} transform={along(middle, WEEKS.text)}>
            {week}
          </text>
        </g>
      ))}
      <circle className={styles.hub} r={HUB} />
      <text className={styles.year}>
        {beginning}/{beginning + 1}
      </text>
      {now === null ? null : <path className={styles.now} d={radius(now, HUB, WEEKS.outer)} />}
    </g>
  );
}

function radius(angle: number, from: number, to: number): string {
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  return `M${x * from},${y * from}L${x * to},${y * to}`;
}

/** Puts a text on a ring with its feet towards the middle, or its head where it would stand upside down. */
function along(angle: number, distance: number): string {
  const degrees = (angle * 180) / Math.PI;
  const isLow = degrees > 90 && degrees < 270;
  return `rotate(${degrees}) translate(0,${-distance}) ${isLow ? "rotate(180) translate(0,8)" : ""}`;
}
