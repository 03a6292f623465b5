import "@digdir/designsystemet-web/ds-field";
import { Switch } from "@digdir/designsystemet-react";
import { useState } from "react";
import { isSlashKeyOn, turnSlashKey } from "../../ui/shell/slashKey";

/** Turns the key for the search field on and off: those who steer by voice may say it without meaning to. */
export function SlashKeySwitch({ label }: { label: string }) {
  const [isOn, setIsOn] = useState(isSlashKeyOn);
  const choose = (on: boolean) => {
    turnSlashKey(on);
    setIsOn(isSlashKeyOn());
  };
  return <Switch label={label} checked={isOn} onChange={(event) => choose(event.target.checked)} />;
}
