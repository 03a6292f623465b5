import { graphql, useFragment } from "react-relay/hooks";
import type { ActivityFacts_activity$key } from "../../graphql/__generated__/ActivityFacts_activity.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { inSentence, joinWords } from "../../lib/text";
import { NetworkLinks } from "../network/NetworkLinks";
import { PartyText } from "../party/PartyText";
import { ThemeLinks } from "../theme/ThemeLinks";
import styles from "./ActivityFacts.module.css";
import { AlternativeList } from "./AlternativeList";
import { describeMilestones } from "./describeMilestones";
import { SlotList } from "./SlotList";

/** For whom, at what hours, where, and what it counts towards. */
export function ActivityFacts({ activity }: { activity: ActivityFacts_activity$key }) {
  const { t, locale } = useI18n();
  const data = useFragment(
    graphql`
      fragment ActivityFacts_activity on Activity {
        place
        mode
        ledBy
        registration
        milestonesText
        perUnit
        organiser {
          name
        }
        series {
          name
          number
        }
        audience {
          text
          networks {
            id
          }
          ...PartyText_party
        }
        slots {
          ...SlotList_slot
        }
        networks {
          id
          ...NetworkLinks_network
        }
        themes {
          ...ThemeLinks_theme
        }
        milestones {
          number
        }
        alternatives {
          ...AlternativeList_activity
        }
      }
    `,
    activity,
  );
  const { audience, slots, networks, themes, milestones, alternatives, series, mode } = data;
  const words = t.calendar.facts;
  // Where the audience is the group that meets, naming it once is enough.
  const meets = networks.filter(({ id }) => audience.networks.every((network) => network.id !== id));
  const facts = [
    { term: words.audience, value: audience.text === "" ? null : <PartyText party={audience} /> },
    { term: words.hours, value: slots.length > 0 ? <SlotList slots={slots} /> : null },
    { term: words.place, value: data.place ? <Original>{data.place}</Original> : null },
    { term: words.mode, value: mode ? t.words.meetingMode[mode] : null },
    {
      term: words.perUnit,
      value: joinWords(
        data.perUnit.map((kind) => inSentence(t.words.unitKind[kind])),
        locale,
      ),
    },
    { term: words.networks, value: meets.length > 0 ? <NetworkLinks networks={meets} /> : null },
    { term: words.organiser, value: data.organiser ? <Original>{data.organiser.name}</Original> : null },
    { term: words.ledBy, value: data.ledBy ? <Original>{data.ledBy}</Original> : null },
    { term: words.registration, value: data.registration ? <Original>{data.registration}</Original> : null },
    {
      term: words.series,
      value: series ? (
        <Original>{[series.name, series.number].filter((part) => part != null).join(" ")}</Original>
      ) : null,
    },
    { term: words.milestones, value: describeMilestones(data.milestonesText, milestones, locale) },
    { term: words.themes, value: themes.length > 0 ? <ThemeLinks themes={themes} /> : null },
    { term: words.alternatives, value: alternatives.length > 0 ? <AlternativeList activities={alternatives} /> : null },
  ].filter(({ value }) => value !== null && value !== undefined && value !== "");
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
