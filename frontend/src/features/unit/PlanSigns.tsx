import { Details, List } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanSigns_plan$key } from "../../graphql/__generated__/PlanSigns_plan.graphql";
import type { UnitKind } from "../../graphql/__generated__/UnitSigns_unit.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { groupBy } from "../../lib/group";
import { Joined } from "../../ui/Joined";
import { PlanLink } from "../plan/PlanLink";
import { ThemeLink } from "../theme/ThemeLink";
import styles from "./PlanSigns.module.css";

/** A plan's signs for one kind of unit and for all kinds, theme by theme, folded. */
export function PlanSigns({ plan, kind }: { plan: PlanSigns_plan$key; kind: UnitKind }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment PlanSigns_plan on Plan {
        language
        signs {
          id
          text
          appliesTo
          theme {
            id
            title
            ...ThemeLink_theme
          }
        }
        ...PlanLink_plan
      }
    `,
    plan,
  );
  const lang = useContentLanguage(data.language);
  const signs = data.signs.filter(({ appliesTo }) => appliesTo.length === 0 || appliesTo.includes(kind));
  return (
    <div className={styles.plan}>
      <p className={styles.from}>
        <PlanLink plan={data} />
      </p>
      {[...groupBy(signs, ({ theme }) => theme?.id).values()].map(([first, ...others]) =>
        first === undefined ? null : (
          <Details key={first.id}>
            <Details.Summary>
              <Joined>
                <Original language={data.language}>{first.theme?.title}</Original>
                {t.unit.signCount({ n: others.length + 1 })}
              </Joined>
            </Details.Summary>
            <Details.Content>
              <List.Unordered>
                {[first, ...others].map(({ id, text }) => (
                  <List.Item key={id} lang={lang}>
                    {text}
                  </List.Item>
                ))}
              </List.Unordered>
              {first.theme ? <ThemeLink theme={first.theme} /> : null}
            </Details.Content>
          </Details>
        ),
      )}
    </div>
  );
}
