import "@digdir/designsystemet-web/ds-field";
import { Button, Field, Input, Label } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useRoom } from "../../i18n/useRoom";
import type { Day } from "../../lib/dates";
import { AppLink } from "../../ui/AppLink";
import styles from "./SinceForm.module.css";

/** The day from which one wants to see what has changed. */
export function SinceForm({ since }: { since: Day | undefined }) {
  const words = useRoom("changes");
  const navigate = useNavigate({ from: "/plan/$slug/endringer" });
  const [day, setDay] = useState(since ?? "");
  const show = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ search: (search) => ({ ...search, siden: day === "" ? undefined : day }), resetScroll: false });
  };
  return (
    <form className={styles.form} aria-label={words.choose} onSubmit={show}>
      <Field>
        <Label>{words.since}</Label>
        <Input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </Field>
      <Button type="submit" variant="secondary">
        {words.show}
      </Button>
      {since === undefined ? null : (
        <AppLink
          from="/plan/$slug/endringer"
          to="/plan/$slug/endringer"
          search={(search) => ({ ...search, siden: undefined })}
          resetScroll={false}
        >
          {words.all}
        </AppLink>
      )}
    </form>
  );
}
