import { Heading } from "@digdir/designsystemet-react";
import { useEffect } from "react";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { ChangeList_plan$key } from "../../graphql/__generated__/ChangeList_plan.graphql";
import type { ChangeListPageQuery } from "../../graphql/__generated__/ChangeListPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { useRoom } from "../../i18n/useRoom";
import { type Day, formatDate, formatLongDay } from "../../lib/dates";
import { Empty } from "../../ui/Empty";
import { arrangeChanges } from "./arrangeChanges";
import { ChangeGroup } from "./ChangeGroup";
import styles from "./ChangeList.module.css";

/** The server's largest page. How much changed on a day is known when all of it is here, so it follows by itself. */
const PAGE = 100;

/** The changes, day by day. */
export function ChangeList({ plan, since }: { plan: ChangeList_plan$key; since: Day | undefined }) {
  const { locale } = useI18n();
  const words = useRoom("changes");
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ChangeListPageQuery, ChangeList_plan$key>(
    graphql`
      fragment ChangeList_plan on Plan
      @refetchable(queryName: "ChangeListPageQuery")
      @argumentDefinitions(
        since: { type: "DateTime!" }
        count: { type: "Int", defaultValue: 100 }
        cursor: { type: "String" }
      ) {
        slug
        changes(since: $since, first: $count, after: $cursor) @connection(key: "ChangeList_changes") {
          totalCount
          edges {
            node {
              at
              action
              nodeType
              ...ChangeGroup_changes
            }
          }
        }
      }
    `,
    plan,
  );
  useEffect(() => {
    if (hasNext && !isLoadingNext) loadNext(PAGE);
  }, [hasNext, isLoadingNext, loadNext]);

  const { totalCount, edges } = data.changes;
  const day = since === undefined ? undefined : formatDate(since, locale);
  const rows = edges.map(({ node }) => ({ at: node.at, action: node.action, nodeType: node.nodeType, node }));
  return (
    <>
      {totalCount === 0 ? <Empty>{day === undefined ? words.none : words.noneSince({ day })}</Empty> : null}
      {totalCount === 0 ? null : (
        <p role="status" className={styles.count}>
          {day === undefined ? words.count({ n: totalCount }) : words.countSince({ n: totalCount, day })}
        </p>
      )}
      {arrangeChanges(rows).map(({ day: recorded, groups }) => (
        <section key={recorded} className={styles.day} aria-labelledby={recorded}>
          <Heading level={2} data-size="sm" id={recorded}>
            <time dateTime={recorded}>{formatLongDay(recorded, locale)}</time>
          </Heading>
          {groups.map(({ key, first, changes }) => (
            <ChangeGroup
              key={key}
              plan={data.slug}
              action={first.action}
              nodeType={first.nodeType}
              changes={changes.map(({ node }) => node)}
            />
          ))}
        </section>
      ))}
    </>
  );
}
