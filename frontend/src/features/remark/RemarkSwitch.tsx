import "@digdir/designsystemet-web/ds-field";
import { Switch } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { startTransition, useOptimistic } from "react";
import { useI18n } from "../../i18n/I18n";
import { useRemarks } from "./Remarks";

/** Asks for the remarks of the plan check, or puts them away. */
export function RemarkSwitch() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [isOn, turn] = useOptimistic(useRemarks() !== null);
  const choose = (on: boolean) =>
    startTransition(async () => {
      turn(on);
      await navigate({
        to: ".",
        search: (search) => ({ ...search, merknader: on ? "ja" : undefined }),
        resetScroll: false,
      });
    });
  return <Switch label={t.remarks.show} checked={isOn} onChange={(event) => choose(event.target.checked)} />;
}
