import { Heading, Paragraph, Tag } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { YearLane_year$key } from "../../graphql/__generated__/YearLane_year.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { tenseOf } from "../../lib/dates";
import { useToday } from "../clock/Today";
import { PartyList } from "../party/PartyList";
import { MilestoneCard } from "./MilestoneCard";
import styles from "./YearLane.module.css";

/** The lane of one year: whom it is about on the left, what is to be reached beside it. */
export function YearLane({ year }: { year: YearLane_year$key }) {
  const { t } = useI18n();
  const today = useToday();
  const lang = useContentLanguage();
  const { label, note, period, actorsInFocus, milestones } = useFragment(
    graphql`
      fragment YearLane_year on PlanYear {
        label
        note
        period {
          from
          to
        }
        actorsInFocus {
          ...PartyList_party
        }
        milestones {
          id
          ...MilestoneCard_milestone
        }
      }
    `,
    year,
  );
  const days = period.from && period.to ? { start: period.from, end: period.to } : null;
  const tense = days === null ? null : tenseOf(days.start, days.end, today);
  return (
    <section className={styles.lane} aria-labelledby={label} data-tense={tense}>
      <div className={styles.head}>
        <Heading level={2} data-size="sm" id={label}>
          <Original>{label}</Original>
        </Heading>
        {tense === null ? null : (
          <Tag data-size="sm" data-color={tense === "ongoing" ? "success" : "neutral"}>
            {t.milestones.tense[tense]}
          </Tag>
        )}
        {actorsInFocus.length > 0 ? (
          <div className={styles.actors}>
            <Heading level={3} data-size="2xs">
              {t.milestones.actors}
            </Heading>
            <PartyList parties={actorsInFocus} />
          </div>
        ) : null}
      </div>
      <div className={styles.milestones}>
        {note ? <Paragraph lang={lang}>{note}</Paragraph> : null}
        {milestones.length === 0 && !note ? <Paragraph>{t.plan.years.none}</Paragraph> : null}
        {milestones.map((milestone) => (
          <MilestoneCard key={milestone.id} milestone={milestone} year={days} />
        ))}
      </div>
    </section>
  );
}
