import { graphql, useFragment } from "react-relay/hooks";
import type { ChangesPage_plan$key } from "../../graphql/__generated__/ChangesPage_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { useRoom } from "../../i18n/useRoom";
import type { Day } from "../../lib/dates";
import { Page } from "../../ui/Page";
import { PlanNavigation } from "../plan/PlanNavigation";
import { PlanTrail } from "../plan/PlanTrail";
import { ChangeList } from "./ChangeList";
import { SinceForm } from "./SinceForm";

/** What has been added to a plan, changed in it or removed from it since a day. */
export function ChangesPage({ plan, since }: { plan: ChangesPage_plan$key; since: Day | undefined }) {
  const { t } = useI18n();
  const words = useRoom("changes");
  const data = useFragment(
    graphql`
      fragment ChangesPage_plan on Plan @argumentDefinitions(since: { type: "DateTime!" }) {
        title
        language
        owner {
          name
        }
        ...PlanTrail_plan
        ...PlanNavigation_plan
        ...ChangeList_plan @arguments(since: $since)
      }
    `,
    plan,
  );
  return (
    <Page
      title={<Phrase says={words.title} parts={{ plan: <Original language={data.language}>{data.title}</Original> }} />}
      documentTitle={words.title({ plan: data.title })}
      owner={data.owner.name}
      contentLanguage={data.language}
      breadcrumbs={<PlanTrail plan={data} here={t.plan.pages.changes} />}
      navigation={<PlanNavigation plan={data} />}
    >
      <SinceForm key={since} since={since} />
      <ChangeList plan={data} since={since} />
    </Page>
  );
}
