import { Heading, Tag } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { ActivityRow_activity$key } from "../../graphql/__generated__/ActivityRow_activity.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { tenseOf } from "../../lib/dates";
import { useToday } from "../clock/Today";
import { RemarkNote } from "../remark/RemarkNote";
import { ActivityContent } from "./ActivityContent";
import { ActivityFacts } from "./ActivityFacts";
import styles from "./ActivityRow.module.css";
import { ActivityWhen } from "./ActivityWhen";
import { AsWritten } from "./AsWritten";

/** One row of the calendar, whole: when on the left, everything else beside it. */
export function ActivityRow({ activity }: { activity: ActivityRow_activity$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment ActivityRow_activity on Activity {
        id
        title
        kind
        status
        category {
          label
        }
        when {
          start
          end
          ...ActivityWhen_when
        }
        ...AsWritten_activity
        ...ActivityContent_activity
        ...ActivityFacts_activity
      }
    `,
    activity,
  );
  const tense = tenseOf(data.when.start, data.when.end, useToday());
  return (
    <article className={styles.row} data-tense={tense}>
      <div className={styles.when}>
        <ActivityWhen when={data.when} />
        <AsWritten activity={data} />
      </div>
      <div className={styles.what}>
        <Heading level={3} data-size="2xs">
          <Original>{data.title}</Original>
        </Heading>
        <ul className={`plain ${styles.tags}`}>
          <li>
            <Tag data-size="sm">{t.words.activityKind[data.kind]}</Tag>
          </li>
          {data.category ? (
            <li>
              <Tag data-size="sm" variant="outline">
                <Original>{data.category.label}</Original>
              </Tag>
            </li>
          ) : null}
          {data.status === "CANCELLED" ? (
            <li>
              <Tag data-size="sm" data-color="danger">
                {t.calendar.cancelled}
              </Tag>
            </li>
          ) : null}
        </ul>
        <ActivityContent activity={data} />
        <ActivityFacts activity={data} />
        <RemarkNote subject={data.id} />
      </div>
    </article>
  );
}
