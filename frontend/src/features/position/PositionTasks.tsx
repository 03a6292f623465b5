import { graphql, useFragment } from "react-relay/hooks";
import type { PositionTasks_activity$key } from "../../graphql/__generated__/PositionTasks_activity.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Section } from "../../ui/Section";
import { ActivityWhen } from "../activity/ActivityWhen";
import { TaskList } from "../activity/TaskList";
import styles from "./PositionTasks.module.css";

/** What is to be prepared, and for what. */
export function PositionTasks({ activities }: { activities: PositionTasks_activity$key }) {
  const { t } = useI18n();
  const each = useFragment(
    graphql`
      fragment PositionTasks_activity on Activity @relay(plural: true) {
        id
        title
        plan {
          language
        }
        when {
          ...ActivityWhen_when
        }
        tasks {
          ...TaskList_task
        }
      }
    `,
    activities,
  );
  const prepared = each.filter(({ tasks }) => tasks.length > 0);
  if (prepared.length === 0) return null;
  return (
    <Section id="oppgaver" title={t.position.tasks}>
      <ul className={`plain ${styles.tasks}`}>
        {prepared.map(({ id, title, plan, when, tasks }) => (
          <li key={id}>
            <ActivityWhen when={when} />
            <p className={styles.title}>
              <Original language={plan.language}>{title}</Original>
            </p>
            <TaskList tasks={tasks} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
