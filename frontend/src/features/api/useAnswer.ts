import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { RequestError } from "../../graphql/request";
import { type Answer, ask } from "./ask";

/** What has become of a question: not asked, under way, answered, or left without an answer. */
export type AnswerState =
  | { is: "idle" | "running" }
  | { is: "answered"; answer: Answer }
  | { is: "failed"; reason: "unreachable" | "refused" | "unexpected" };

const shell = getRouteApi("__root__");

/** Asks a document when it is told to, from the day that the page is seen from. */
export function useAnswer(document: string): { state: AnswerState; run: () => void } {
  const { dag } = shell.useSearch();
  const [state, setState] = useState<AnswerState>({ is: "idle" });
  const run = async () => {
    setState({ is: "running" });
    try {
      setState({ is: "answered", answer: await ask(document, dag) });
    } catch (error) {
      setState({ is: "failed", reason: error instanceof RequestError ? error.reason : "unexpected" });
    }
  };
  return { state, run: () => void run() };
}
