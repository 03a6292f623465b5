import { Details } from "@digdir/designsystemet-react";
import { useRoom } from "../../i18n/useRoom";
import type { Example } from "./content";
import { CopyButton } from "../../ui/CopyButton";
import styles from "./Example.module.css";
import { ExampleAnswer } from "./ExampleAnswer";
import { ExplorerLink } from "./ExplorerLink";
import { GraphqlCode } from "./GraphqlCode";
import { RunButton } from "./RunButton";
import { useAnswer } from "./useAnswer";

/** One question: its document, a button that asks it, and what the server says. */
export function ExampleItem({ example: { name, document }, question }: { example: Example; question: string }) {
  const api = useRoom("api");
  const { state, run } = useAnswer(document);
  return (
    <Details id={name} defaultOpen={window.location.hash === `#${name}`}>
      <Details.Summary>{question}</Details.Summary>
      <Details.Content className={styles.content}>
        <div className={styles.actions}>
          <RunButton state={state} onRun={run} />
          <ExplorerLink document={document} />
          <CopyButton text={document} />
        </div>
        <div className={styles.panes}>
          <GraphqlCode label={api.examples.document({ question })} document={document} />
          <ExampleAnswer state={state} question={question} onRetry={run} />
        </div>
      </Details.Content>
    </Details>
  );
}
