import { Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useI18n } from "../../i18n/I18n";
import { formatMonths } from "../../lib/dates";
import styles from "./CalendarMonth.module.css";

/** One month («2023-09») of the calendar; its children are the items of the list. */
export function CalendarMonth({ month, children }: { month: string; children: ReactNode }) {
  const { locale } = useI18n();
  const firstDay = `${month}-01`;
  return (
    <section className={styles.month} aria-labelledby={month}>
      <Heading level={2} data-size="sm" id={month} className={styles.name}>
        {formatMonths(firstDay, firstDay, locale)}
      </Heading>
      <ul className="plain">{children}</ul>
    </section>
  );
}
