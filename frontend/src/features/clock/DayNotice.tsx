import { Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { DayNotice_clock$key } from "../../graphql/__generated__/DayNotice_clock.graphql";
import { useI18n } from "../../i18n/I18n";
import { formatLongDay } from "../../lib/dates";
import { AppLink } from "../../ui/AppLink";
import styles from "./DayNotice.module.css";

/** Says on every page when the plans are seen from another day than today, and leads back where the address chose it. */
export function DayNotice({ clock, chosenInAddress }: { clock: DayNotice_clock$key; chosenInAddress: boolean }) {
  const { t, locale } = useI18n();
  const { today, isSet, isoWeek } = useFragment(
    graphql`
      fragment DayNotice_clock on Clock {
        today
        isSet
        isoWeek
      }
    `,
    clock,
  );
  if (!isSet) return null;
  return (
    <aside data-screen className={styles.notice} aria-label={t.common.dayNotice.label}>
      <Paragraph className={styles.text}>
        {t.common.dayNotice.text({ day: formatLongDay(today, locale), week: isoWeek })}{" "}
        {chosenInAddress ? (
          <AppLink to="." search={(search) => ({ ...search, dag: undefined })}>
            {t.common.dayNotice.leave}
          </AppLink>
        ) : null}
      </Paragraph>
    </aside>
  );
}
