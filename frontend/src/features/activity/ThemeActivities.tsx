import { graphql, useFragment } from "react-relay/hooks";
import type { ThemeActivities_theme$key } from "../../graphql/__generated__/ThemeActivities_theme.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { Section } from "../../ui/Section";
import { ActivityList } from "./ActivityList";

/** The activities that work on a theme. */
export function ThemeActivities({ theme }: { theme: ThemeActivities_theme$key }) {
  const { t } = useI18n();
  const { activities } = useFragment(
    graphql`
      fragment ThemeActivities_theme on Theme {
        activities(first: 50) {
          totalCount
          nodes {
            ...ActivityList_activity
          }
        }
      }
    `,
    theme,
  );
  const { nodes, totalCount } = activities;
  if (nodes.length === 0) return null;
  return (
    <Section id="aktiviteter" title={t.theme.activities}>
      <ActivityList activities={nodes} />
      {totalCount > nodes.length ? (
        <Empty>{t.theme.moreActivities({ shown: nodes.length, n: totalCount })}</Empty>
      ) : null}
    </Section>
  );
}
