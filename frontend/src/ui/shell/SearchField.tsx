import { Search } from "@digdir/designsystemet-react";
import { useMatch, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef } from "react";
import { useI18n } from "../../i18n/I18n";
import styles from "./SearchField.module.css";
import { useSlashKey } from "./useSlashKey";

/** The way to everything, in the head of every page. On the page of results it holds what was searched for. */
export function SearchField() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const shown = useMatch({ from: "/sok", shouldThrow: false })?.search;
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  useEffect(() => {
    if (field.current !== null) field.current.value = shown?.tekst ?? "";
  }, [shown?.tekst]);
  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: "/sok", search: { ...shown, tekst: field.current?.value.trim() || undefined } });
  };
  return (
    <form role="search" className={styles.search} onSubmit={search}>
      <Search>
        <Search.Input
          ref={field}
          name="tekst"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          aria-label={t.common.search.label}
          aria-keyshortcuts="/"
          placeholder={t.common.search.label}
        />
        <Search.Button variant="secondary">{t.common.search.button}</Search.Button>
      </Search>
    </form>
  );
}
