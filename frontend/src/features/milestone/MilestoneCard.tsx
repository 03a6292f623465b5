import { Details, Heading } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { MilestoneCard_milestone$key } from "../../graphql/__generated__/MilestoneCard_milestone.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Prose } from "../../ui/Prose";
import { ActivityList } from "../activity/ActivityList";
import { useToday } from "../clock/Today";
import styles from "./MilestoneCard.module.css";
import { MilestoneStrip } from "./MilestoneStrip";
import type { Span } from "./strip";

/** A milestone, and behind it the activities that lead there, with how many of them are over. */
export function MilestoneCard({ milestone, year }: { milestone: MilestoneCard_milestone$key; year: Span | null }) {
  const { t } = useI18n();
  const today = useToday();
  const { number, text, activities } = useFragment(
    graphql`
      fragment MilestoneCard_milestone on Milestone {
        number
        text
        activities(first: 100) {
          totalCount
          nodes {
            when {
              start
              end
            }
            ...ActivityList_activity
          }
        }
      }
    `,
    milestone,
  );
  const { nodes, totalCount } = activities;
  const over = nodes.filter(({ when }) => when.end < today).length;
  return (
    <article className={styles.milestone}>
      <Heading level={3} data-size="2xs">
        {number == null ? <Original>{text}</Original> : t.milestones.numbered({ number })}
      </Heading>
      {number == null ? null : <Prose text={text} />}
      {totalCount > 0 && year !== null ? (
        <MilestoneStrip year={year} activities={nodes.map(({ when }) => ({ start: when.start, end: when.end }))} />
      ) : null}
      {totalCount > 0 ? (
        <Details className={styles.details}>
          <Details.Summary>{t.milestones.activities({ n: totalCount, over })}</Details.Summary>
          <Details.Content>
            <ActivityList activities={nodes} />
          </Details.Content>
        </Details>
      ) : null}
    </article>
  );
}
