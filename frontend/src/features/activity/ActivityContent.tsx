import { graphql, useFragment } from "react-relay/hooks";
import type { ActivityContent_activity$key } from "../../graphql/__generated__/ActivityContent_activity.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { joinWords } from "../../lib/text";
import styles from "./ActivityContent.module.css";
import { TaskList } from "./TaskList";

/** What the activity is about: description, points on the agenda, tasks and notes. */
export function ActivityContent({ activity }: { activity: ActivityContent_activity$key }) {
  const { t, locale } = useI18n();
  const lang = useContentLanguage();
  const { description, note, items, tasks } = useFragment(
    graphql`
      fragment ActivityContent_activity on Activity {
        description
        note
        items {
          text
          milestones {
            number
          }
        }
        tasks {
          ...TaskList_task
        }
      }
    `,
    activity,
  );
  return (
    <div className={styles.content}>
      {description ? <p lang={lang}>{description}</p> : null}
      {items.length > 0 ? (
        <ul>
          {items.map((item) => {
            const numbers = item.milestones.flatMap(({ number }) => number ?? []).map(String);
            return (
              <li key={item.text}>
                <Original>{item.text}</Original>
                {numbers.length > 0 ? (
                  <span className={styles.milestone}>
                    {" "}
                    ({t.calendar.towards({ n: numbers.length, numbers: joinWords(numbers, locale) })})
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      <TaskList tasks={tasks} />
      {note ? <p lang={lang}>{note}</p> : null}
    </div>
  );
}
