import { Button } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
import type { AnswerState } from "./useAnswer";

export function RunButton({ state, onRun }: { state: AnswerState; onRun: () => void }) {
  const { t } = useI18n();
  const isRunning = state.is === "running";
  return (
    <Button data-size="sm" aria-disabled={isRunning} onClick={isRunning ? undefined : onRun}>
      {isRunning ? t.api.examples.running : state.is === "answered" ? t.api.examples.runAgain : t.api.examples.run}
    </Button>
  );
}
