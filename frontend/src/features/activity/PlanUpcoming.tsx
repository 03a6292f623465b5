import { Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanUpcoming_plan$key } from "../../graphql/__generated__/PlanUpcoming_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { AppLink } from "../../ui/AppLink";
import { Empty } from "../../ui/Empty";
import { Section } from "../../ui/Section";
import { ActivityList } from "./ActivityList";

/** What comes next in a plan that has a calendar, and the way to all of it. */
export function PlanUpcoming({ plan }: { plan: PlanUpcoming_plan$key }) {
  const { t } = useI18n();
  const { slug, upcoming, all } = useFragment(
    graphql`
      fragment PlanUpcoming_plan on Plan {
        slug
        upcoming: activities(where: { upcoming: true }, first: 5) {
          nodes {
            ...ActivityList_activity
          }
        }
        all: activities(first: 1) {
          totalCount
        }
      }
    `,
    plan,
  );
  if (all.totalCount === 0) return null;
  return (
    <Section id="det-neste" title={t.plan.upcoming.title}>
      {upcoming.nodes.length > 0 ? <ActivityList activities={upcoming.nodes} /> : <Empty>{t.plan.upcoming.none}</Empty>}
      <Paragraph data-screen>
        <AppLink to="/plan/$slug/kalender" params={{ slug }}>
          {t.plan.upcoming.toCalendar({ n: all.totalCount })}
        </AppLink>
        {" · "}
        <AppLink to="/plan/$slug/kalender" params={{ slug }} search={{ visning: "uke" }}>
          {t.plan.upcoming.toWeeks}
        </AppLink>
      </Paragraph>
    </Section>
  );
}
