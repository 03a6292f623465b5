import { Button } from "@digdir/designsystemet-react";
import { useRoom } from "../../i18n/useRoom";
import type { AnswerState } from "./useAnswer";

export function RunButton({ state, onRun }: { state: AnswerState; onRun: () => void }) {
  const api = useRoom("api");
  const isRunning = state.is === "running";
  return (
    <Button data-size="sm" aria-disabled={isRunning} onClick={isRunning ? undefined : onRun}>
      {isRunning ? api.examples.running : state.is === "answered" ? api.examples.runAgain : api.examples.run}
    </Button>
  );
}
