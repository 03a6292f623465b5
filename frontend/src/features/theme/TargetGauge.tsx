import styles from "./TargetGauge.module.css";

interface Props {
  comparator: "AT_LEAST" | "AT_MOST" | "MORE_THAN" | "LESS_THAN" | "EQUAL";
  value: number;
  unit: string;
}

/** A target in percent as a mark on the way from none to all, with the side of it that is good. The text says the same. */
export function TargetGauge({ comparator, value, unit }: Props) {
  if (unit !== "prosent" || value < 0 || value > 100) return null;
  const goal = { AT_LEAST: [value, 100], MORE_THAN: [value, 100], AT_MOST: [0, value], LESS_THAN: [0, value] };
  const [from = value, to = value] = comparator === "EQUAL" ? [] : goal[comparator];
  return (
    <span className={styles.gauge} aria-hidden="true">
      <span className={styles.good} style={{ left: `${from}%`, width: `${to - from}%` }} />
      <span className={styles.mark} style={{ left: `${value}%` }} />
    </span>
  );
}
