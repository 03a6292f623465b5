import "@digdir/designsystemet-web/ds-field";
import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../i18n/I18n";
import { addDays, type Day, formatDates, isoWeekOf, weekOf } from "../../lib/dates";
import styles from "./WeekSelect.module.css";

/** Straight to a week, however far it is from the one that is shown. */
export function WeekSelect({ monday, weeks }: { monday: Day; weeks: readonly Day[] }) {
  const { t, locale } = useI18n();
  const navigate = useNavigate({ from: "/plan/$slug/kalender" });
  return (
    <Field className={styles.field} data-screen>
      <Label>{t.calendar.week.goTo}</Label>
      <Select
        value={monday}
        onChange={(event) =>
          void navigate({ search: (search) => ({ ...search, uke: weekOf(event.target.value) }), resetScroll: false })
        }
      >
        {weeks.map((day) => (
          <Select.Option key={day} value={day}>
            {t.calendar.week.title({ week: isoWeekOf(day), days: formatDates(day, addDays(day, 6), locale) })}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
