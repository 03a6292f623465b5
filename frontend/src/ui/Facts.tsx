import type { ReactNode } from "react";
import styles from "./Facts.module.css";

export interface Fact {
  term: string;
  /** A fact that the plan does not state is left out. */
  value: ReactNode;
}

/** Short facts as term and value. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const stated = facts.filter(({ value }) => value !== null && value !== undefined && value !== "");
  if (stated.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {stated.map(({ term, value }) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
