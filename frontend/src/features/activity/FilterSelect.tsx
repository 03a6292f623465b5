import "@digdir/designsystemet-web/ds-field";
import { Field, Label, Select } from "@digdir/designsystemet-react";

interface Props<Value extends string> {
  label: string;
  /** The words for «no choice». */
  all: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string; lang?: string | undefined }[];
  onChoose: (value: Value | undefined) => void;
}

/** One thing to narrow the calendar by; left out where the plan gives nothing to choose from. */
export function FilterSelect<Value extends string>({ label, all, value, options, onChoose }: Props<Value>) {
  if (options.length === 0) return null;
  const choose = (chosen: string) => onChoose(options.find((option) => option.value === chosen)?.value);
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value ?? ""} onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{all}</Select.Option>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
