import { graphql, useFragment } from "react-relay/hooks";
import type { GoalSection_goal$key } from "../../graphql/__generated__/GoalSection_goal.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { Section } from "../../ui/Section";
import styles from "./GoalSection.module.css";
import { SignList } from "./SignList";
import { TargetList } from "./TargetList";

/** The goals of a plan or a theme, each with its targets and signs. */
export function GoalSection({ goals }: { goals: GoalSection_goal$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const each = useFragment(
    graphql`
      fragment GoalSection_goal on Goal @relay(plural: true) {
        id
        number
        kind
        text
        targets {
          ...TargetList_target
        }
        signs {
          ...SignList_sign
        }
      }
    `,
    goals,
  );
  if (each.length === 0) return null;
  return (
    <Section id="maal" title={t.theme.goals}>
      <ul className={`plain ${styles.goals}`}>
        {each.map(({ id, number, kind, text, targets, signs }) => (
          <li key={id}>
            {kind === "GOAL" && number == null ? null : (
              <p className={styles.kind}>
                {t.words.goalKind[kind]} {number}
              </p>
            )}
            <p className={styles.text} lang={lang}>
              {text}
            </p>
            <TargetList targets={targets} />
            <SignList signs={signs} label={t.theme.signs} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
