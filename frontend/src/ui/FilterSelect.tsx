import "@digdir/designsystemet-web/ds-field";
import { Field, Label, Select } from "@digdir/designsystemet-react";

export interface FilterOption<Value extends string> {
  value: Value;
  label: string;
  lang?: string | undefined;
}

interface Props<Value extends string> {
  label: string;
  /** The words for «no choice». */
  all: string;
  value: Value | undefined;
  options: readonly FilterOption<Value>[];
  onChoose: (value: Value | undefined) => void;
}

/** One thing to narrow by or to choose; left out where there is nothing to choose from. */
export function FilterSelect<Value extends string>({ label, all, value, options, onChoose }: Props<Value>) {
  // What a link asks for and the list does not have is still what was chosen, and is shown as such.
  const isUnlisted = value !== undefined && options.every((option) => option.value !== value);
  const shown = isUnlisted ? [...options, { value, label: value, lang: undefined }] : options;
  if (shown.length === 0) return null;
  const choose = (chosen: string) => onChoose(shown.find((option) => option.value === chosen)?.value);
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value ?? ""} onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{all}</Select.Option>
        {shown.map((option) => (
          <Select.Option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
