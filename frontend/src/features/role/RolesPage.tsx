import { graphql, useFragment } from "react-relay/hooks";
import type { RolesPage_plan$key } from "../../graphql/__generated__/RolesPage_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { Empty } from "../../ui/Empty";
import { Page } from "../../ui/Page";
import { PlanNavigation } from "../plan/PlanNavigation";
import { PlanTrail } from "../plan/PlanTrail";
import { Remarks } from "../remark/Remarks";
import { RolesContent } from "./RolesContent";

/** Who carries what in a plan: all of it, and what the plan check says of it where that is asked for. */
export function RolesPage({ plan }: { plan: RolesPage_plan$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment RolesPage_plan on Plan
      @argumentDefinitions(withRemarks: { type: "Boolean!" }, language: { type: "Language!" }) {
        slug
        title
        language
        owner {
          name
        }
        roles {
          ...RolesContent_role
        }
        ...PlanTrail_plan
        ...PlanNavigation_plan
        ...Remarks_plan @arguments(withRemarks: $withRemarks, language: $language)
      }
    `,
    plan,
  );
  return (
    <Page
      title={
        <Phrase says={t.roles.title} parts={{ plan: <Original language={data.language}>{data.title}</Original> }} />
      }
      documentTitle={t.roles.title({ plan: data.title })}
      owner={data.owner.name}
      contentLanguage={data.language}
      breadcrumbs={<PlanTrail plan={data} here={t.plan.pages.roles} />}
      navigation={<PlanNavigation plan={data} />}
    >
      <Remarks plan={data}>
        {data.roles.length === 0 ? <Empty>{t.roles.none}</Empty> : <RolesContent plan={data.slug} roles={data.roles} />}
      </Remarks>
    </Page>
  );
}
