import { graphql, useFragment } from "react-relay/hooks";
import type { PlanFiles_plan$key } from "../../graphql/__generated__/PlanFiles_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Facts } from "../../ui/Facts";
import { Section } from "../../ui/Section";
import { DownloadLinks } from "../file/DownloadLinks";

/** The plan to take away: as tables of what it has, and whole. */
export function PlanFiles({ plan }: { plan: PlanFiles_plan$key }) {
  const { t } = useI18n();
  const { slug, isOutline, calendarPath, anyActivity, roles, signs } = useFragment(
    graphql`
      fragment PlanFiles_plan on Plan {
        slug
        isOutline
        calendarPath
        anyActivity: activities(first: 1) {
          nodes {
            __typename
          }
        }
        roles {
          __typename
        }
        signs {
          __typename
        }
      }
    `,
    plan,
  );
  if (isOutline) return null;
  const { take, wholePlan } = t.files;
  const tables = [
    { term: t.plan.pages.calendar, take: take.calendar, path: calendarPath, content: anyActivity.nodes },
    { term: t.plan.pages.roles, take: take.roles, path: `/plan/${slug}/roller.xlsx`, content: roles },
    { term: t.theme.signs, take: take.signs, path: `/plan/${slug}/tegn.xlsx`, content: signs },
  ].filter(({ content }) => content.length > 0);
  return (
    <div data-screen>
      <Section id="filer" title={t.files.title} intro={t.files.intro}>
        <Facts
          facts={[
            {
              term: wholePlan,
              value: <DownloadLinks isIntroduced take={take.plan} path={`/plan/${slug}/plan.yaml`} forms={["yaml"]} />,
            },
            ...tables.map(({ term, ...table }) => ({
              term,
              value: <DownloadLinks isIntroduced take={table.take} path={table.path} />,
            })),
          ]}
        />
      </Section>
    </div>
  );
}
