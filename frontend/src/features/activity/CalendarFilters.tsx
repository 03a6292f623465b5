import { Button, Switch } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { startTransition, useOptimistic } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { CalendarFilters_plan$key } from "../../graphql/__generated__/CalendarFilters_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { RemarkSwitch } from "../remark/RemarkSwitch";
import { FilterSelect } from "../../ui/FilterSelect";
import styles from "./CalendarFilters.module.css";
import { audienceOptions } from "./audienceOptions";
import { activityKinds, type CalendarSearch, isFiltered, noFilter } from "./calendarSearch";
import { FilterText } from "./FilterText";

/** What to see of the calendar. Each choice is a new address, so it can be shared and «back» undoes it. */
export function CalendarFilters({ plan, search }: { plan: CalendarFilters_plan$key; search: CalendarSearch }) {
  const { t, locale } = useI18n();
  const lang = useContentLanguage();
  const navigate = useNavigate({ from: "/plan/$slug/kalender" });
  const { networks, milestones, categories, everybody } = useFragment(
    graphql`
      fragment CalendarFilters_plan on Plan {
        everybody: activities(first: 100) {
          nodes {
            audience {
              positions {
                slug
                name
              }
            }
          }
        }
        networks {
          slug
          name
          abbreviation
        }
        milestones {
          id
          number
          text
          period
        }
        categories {
          code
          label
        }
      }
    `,
    plan,
  );
  const positions = everybody.nodes.flatMap(({ audience }) =>
    audience.positions.map(({ slug, name }) => ({ slug, name })),
  );
  // The controls follow the hand at once; the address, and with it the list, when the answer is there.
  const [chosen, showChosen] = useOptimistic(search);
  const choose = (choice: Partial<CalendarSearch>) =>
    startTransition(async () => {
      const next = { ...chosen, ...choice };
      showChosen(next);
      await navigate({ search: next, resetScroll: false });
    });
  const words = t.calendar.filters;
  return (
    <form className={styles.filters} aria-label={words.label} onSubmit={(event) => event.preventDefault()}>
      <FilterSelect
        label={words.audience}
        all={words.everyone}
        value={chosen.malgruppe}
        options={audienceOptions(positions, locale).map(({ value, label }) => ({ value, label, lang }))}
        onChoose={(malgruppe) => choose({ malgruppe })}
      />
      <FilterSelect
        label={words.network}
        all={words.allNetworks}
        value={chosen.nettverk}
        options={networks.map(({ slug, name, abbreviation }) => ({
          value: slug,
          lang,
          label: abbreviation && abbreviation !== name ? `${abbreviation} – ${name}` : name,
        }))}
        onChoose={(nettverk) => choose({ nettverk })}
      />
      <FilterSelect
        label={words.milestone}
        all={words.allMilestones}
        value={chosen.milepael}
        options={milestones.map(({ id, number, text, period }) => ({
          value: id,
          lang,
          label:
            number == null
              ? words.milestoneWithoutNumber({ period, text })
              : words.milestoneOption({ period, number, text }),
        }))}
        onChoose={(milepael) => choose({ milepael })}
      />
      <FilterSelect
        label={words.category}
        all={words.allCategories}
        value={chosen.kategori}
        options={categories.map(({ code, label }) => ({ value: code, label, lang }))}
        onChoose={(kategori) => choose({ kategori })}
      />
      <FilterSelect
        label={words.kind}
        all={words.allKinds}
        value={chosen.type}
        options={activityKinds.map((kind) => ({ value: kind, label: t.words.activityKind[kind] }))}
        onChoose={(type) => choose({ type })}
      />
      <FilterText value={chosen.tekst} onChoose={(tekst) => choose({ tekst })} />
      <div className={styles.last}>
        <Switch
          label={words.fromToday}
          checked={chosen.fra === "idag"}
          onChange={(event) => choose({ fra: event.target.checked ? "idag" : undefined })}
        />
        <RemarkSwitch />
        {isFiltered(chosen) ? (
          <Button type="button" variant="tertiary" onClick={() => choose(noFilter)}>
            {words.clear}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
