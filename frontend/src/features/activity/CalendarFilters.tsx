import { Button, Switch } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { startTransition, useOptimistic } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { CalendarFilters_plan$key } from "../../graphql/__generated__/CalendarFilters_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import styles from "./CalendarFilters.module.css";
import { activityKinds, type CalendarSearch, isFiltered } from "./calendarSearch";
import { FilterSelect } from "./FilterSelect";

/** What to see of the calendar. Each choice is a new address, so it can be shared and «back» undoes it. */
export function CalendarFilters({ plan, search }: { plan: CalendarFilters_plan$key; search: CalendarSearch }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const navigate = useNavigate({ from: "/plan/$slug/kalender" });
  const { networks, milestones } = useFragment(
    graphql`
      fragment CalendarFilters_plan on Plan {
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
      }
    `,
    plan,
  );
  // The controls follow the hand at once; the address, and with it the list, when the answer is there.
  const [chosen, showChosen] = useOptimistic(search);
  const choose = (choice: Partial<CalendarSearch>) =>
    startTransition(async () => {
      const next = { ...chosen, ...choice };
      showChosen(next);
      await navigate({ search: next, resetScroll: false });
    });
  return (
    <form className={styles.filters} aria-label={t.calendar.filters.label} onSubmit={(event) => event.preventDefault()}>
      <FilterSelect
        label={t.calendar.filters.network}
        all={t.calendar.filters.allNetworks}
        value={chosen.nettverk}
        options={networks.map(({ slug, name, abbreviation }) => ({
          value: slug,
          lang,
          label: abbreviation ? `${abbreviation} – ${name}` : name,
        }))}
        onChoose={(nettverk) => choose({ nettverk })}
      />
      <FilterSelect
        label={t.calendar.filters.milestone}
        all={t.calendar.filters.allMilestones}
        value={chosen.milepael}
        options={milestones.map(({ id, number, text, period }) => ({
          value: id,
          lang,
          label: t.calendar.filters.milestoneOption({ period, number: number ?? "–", text }),
        }))}
        onChoose={(milepael) => choose({ milepael })}
      />
      <FilterSelect
        label={t.calendar.filters.kind}
        all={t.calendar.filters.allKinds}
        value={chosen.type}
        options={activityKinds.map((kind) => ({ value: kind, label: t.words.activityKind[kind] }))}
        onChoose={(type) => choose({ type })}
      />
      <div className={styles.last}>
        <Switch
          label={t.calendar.filters.fromToday}
          checked={chosen.fra === "idag"}
          onChange={(event) => choose({ fra: event.target.checked ? "idag" : undefined })}
        />
        {isFiltered(chosen) ? (
          <Button
            type="button"
            variant="tertiary"
            onClick={() => choose({ nettverk: undefined, milepael: undefined, type: undefined, fra: undefined })}
          >
            {t.calendar.filters.clear}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
