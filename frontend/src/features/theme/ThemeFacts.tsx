import { graphql, useFragment } from "react-relay/hooks";
import type { ThemeFacts_theme$key } from "../../graphql/__generated__/ThemeFacts_theme.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { joinWords } from "../../lib/text";
import { Facts } from "../../ui/Facts";
import { PartyList } from "../party/PartyList";
import { ThemeLinks } from "./ThemeLinks";

/** Whom the theme concerns, who answers for it, and what it hangs together with. */
export function ThemeFacts({ theme }: { theme: ThemeFacts_theme$key }) {
  const { t, locale } = useI18n();
  const data = useFragment(
    graphql`
      fragment ThemeFacts_theme on Theme {
        appliesTo
        plan {
          themes {
            appliesTo
            signs {
              __typename
            }
            visions {
              __typename
            }
            ...ThemeLinks_theme
          }
        }
        period {
          label
        }
        responsible {
          ...PartyList_party
        }
        partners {
          name
        }
        cohorts {
          label
          programme {
            name
          }
        }
        related {
          ...ThemeLinks_theme
        }
        subthemes {
          ...ThemeLinks_theme
        }
      }
    `,
    theme,
  );
  const { appliesTo, plan, period, responsible, partners, cohorts, related, subthemes } = data;
  // What is for some kinds of units does not stand alone there: what is for all of them holds too.
  const isForAll = ({ appliesTo: kinds, signs, visions }: (typeof plan.themes)[number]) =>
    kinds.length === 0 && signs.length + visions.length > 0;
  const forAll = appliesTo.length > 0 ? plan.themes.filter(isForAll) : [];
  const kinds = appliesTo.map((kind) => t.words.unitKind[kind]);
  const participations = cohorts.map(({ programme, label }) => `${programme.name}, ${label}`);
  return (
    <Facts
      facts={[
        { term: t.theme.appliesTo, value: joinWords(kinds, locale) },
        { term: t.theme.forAll, value: forAll.length > 0 ? <ThemeLinks themes={forAll} /> : null },
        { term: t.theme.period, value: period ? <Original>{period.label}</Original> : null },
        { term: t.theme.responsible, value: responsible.length > 0 ? <PartyList parties={responsible} /> : null },
        {
          term: t.theme.partners,
          value: partners.length > 0 ? <Original>{partners.map(({ name }) => name).join(", ")}</Original> : null,
        },
        {
          term: t.theme.cohorts,
          value: participations.length > 0 ? <Original>{participations.join("; ")}</Original> : null,
        },
        { term: t.theme.subthemes, value: subthemes.length > 0 ? <ThemeLinks themes={subthemes} /> : null },
        { term: t.theme.related, value: related.length > 0 ? <ThemeLinks themes={related} /> : null },
      ]}
    />
  );
}
