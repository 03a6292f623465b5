import { Heading, List } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { DutyList_plan$key } from "../../graphql/__generated__/DutyList_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { PlanLink } from "../plan/PlanLink";
import styles from "./DutyList.module.css";

/** What one plan holds an actor responsible for, in each role that the actor has or is covered by. */
export function DutyList({ plan }: { plan: DutyList_plan$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment DutyList_plan on Plan @argumentDefinitions(actor: { type: "ID!" }) {
        language
        roles(actor: $actor) {
          id
          function
          actor {
            text
          }
          responsibilities {
            number
            text
          }
        }
        ...PlanLink_plan
      }
    `,
    plan,
  );
  const lang = useContentLanguage(data.language);
  return (
    <div className={styles.plan}>
      <Heading level={3} data-size="2xs">
        <PlanLink plan={data} />
      </Heading>
      {data.roles.map((role) => (
        <div key={role.id}>
          <Heading level={4} data-size="2xs">
            <Original language={data.language}>{role.actor.text}</Original>
          </Heading>
          {role.function ? (
            <p className={styles.function}>
              <Phrase
                says={t.roles.functionIs}
                parts={{ function: <Original language={data.language}>{role.function}</Original> }}
              />
            </p>
          ) : null}
          <List.Ordered>
            {role.responsibilities.map(({ number, text }) => (
              <List.Item key={number} lang={lang}>
                {text}
              </List.Item>
            ))}
          </List.Ordered>
        </div>
      ))}
    </div>
  );
}
