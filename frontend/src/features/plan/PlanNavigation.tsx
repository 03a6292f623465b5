import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanNavigation_plan$key } from "../../graphql/__generated__/PlanNavigation_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { addDays } from "../../lib/dates";
import { useToday } from "../clock/Today";
import styles from "./PlanNavigation.module.css";

/** How many days back a reader sees changes at first. */
const RECENT = 30;

/** The pages of one plan, side by side. The router marks the one that is shown with aria-current. */
export function PlanNavigation({ plan }: { plan: PlanNavigation_plan$key }) {
  const { t } = useI18n();
  const { slug } = useFragment(
    graphql`
      fragment PlanNavigation_plan on Plan {
        slug
      }
    `,
    plan,
  );
  const today = useToday();
  const params = { slug };
  const activeOptions = { exact: true, includeSearch: false };
  return (
    <nav className={styles.navigation} aria-label={t.plan.pages.label}>
      <ul className="plain">
        <li>
          <Link to="/plan/$slug" params={params} activeOptions={activeOptions}>
            {t.plan.pages.overview}
          </Link>
        </li>
        <li>
          <Link to="/plan/$slug/kalender" params={params} activeOptions={activeOptions}>
            {t.plan.pages.calendar}
          </Link>
        </li>
        <li>
          <Link to="/plan/$slug/milepaeler" params={params} activeOptions={activeOptions}>
            {t.plan.pages.milestones}
          </Link>
        </li>
        <li>
          <Link to="/plan/$slug/roller" params={params} activeOptions={activeOptions}>
            {t.plan.pages.roles}
          </Link>
        </li>
        <li>
          <Link
            to="/plan/$slug/endringer"
            params={params}
            search={{ siden: addDays(today, -RECENT) }}
            activeOptions={activeOptions}
          >
            {t.plan.pages.changes}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
