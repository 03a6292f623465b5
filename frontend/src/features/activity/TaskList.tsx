import { graphql, useFragment } from "react-relay/hooks";
import type { TaskList_task$key } from "../../graphql/__generated__/TaskList_task.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
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
          const day = due ? formatDate(due, locale) : null;
          const deadline = (
            <>
              {dueText ? <Original>{dueText}</Original> : null}
              {dueText && day ? ", " : null}
              {day}
            </>
          );
          return (
            <li key={text}>
              <Original>{text}</Original>
              {responsible ? (
                <>
                  {" – "}
                  <PartyText party={responsible} />
                </>
              ) : null}
              {dueText || day ? (
                <>
                  {" ("}
                  <Phrase says={t.calendar.due} parts={{ deadline }} />)
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
