import { graphql, useFragment } from "react-relay/hooks";
import type { TaskList_task$key } from "../../graphql/__generated__/TaskList_task.graphql";
import { useI18n } from "../../i18n/I18n";
import { formatDate } from "../../lib/dates";
import { PartyText } from "../party/PartyText";
import styles from "./TaskList.module.css";

/** What is to be read, prepared or delivered, by whom and by when. */
export function TaskList({ tasks }: { tasks: TaskList_task$key }) {
  const { t, locale } = useI18n();
  const each = useFragment(
    graphql`
      fragment TaskList_task on Task @relay(plural: true) {
        text
        due
        dueText
        responsible {
          ...PartyText_party
        }
      }
    `,
    tasks,
  );
  if (each.length === 0) return null;
  return (
    <div className={styles.tasks}>
      <p className={styles.title}>{t.calendar.tasks}</p>
      <ul>
        {each.map(({ text, due, dueText, responsible }) => {
          const deadline = [dueText, due ? formatDate(due, locale) : null].filter(Boolean).join(", ");
          return (
            <li key={text}>
              {text}
              {responsible ? (
                <>
                  {" – "}
                  <PartyText party={responsible} />
                </>
              ) : null}
              {deadline === "" ? null : ` (${t.calendar.due({ deadline })})`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
