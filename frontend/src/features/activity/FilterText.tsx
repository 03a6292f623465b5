import "@digdir/designsystemet-web/ds-field";
import { Field, Input, Label } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useI18n } from "../../i18n/I18n";

interface Props {
  value: string | undefined;
  onChoose: (text: string | undefined) => void;
}

/** Words to look for. They count once they are written out: at Enter, or on the way to something else. */
export function FilterText({ value, onChoose }: Props) {
  const { t } = useI18n();
  // What is written and not looked for yet; otherwise the field shows what the address says.
  const [draft, setDraft] = useState<string | null>(null);
  const choose = () => {
    const words = (draft ?? value ?? "").trim();
    setDraft(null);
    if (words !== (value ?? "")) onChoose(words === "" ? undefined : words);
  };
  return (
    <Field>
      <Label>{t.calendar.filters.text}</Label>
      <Input
        type="search"
        value={draft ?? value ?? ""}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={choose}
        onKeyDown={(event) => {
          if (event.key === "Enter") choose();
        }}
      />
    </Field>
  );
}
