import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
import { useRoom } from "../../i18n/useRoom";
import { CodeBlock } from "./CodeBlock";
import styles from "./Example.module.css";
import type { AnswerState } from "./useAnswer";

interface Props {
  state: AnswerState;
  question: string;
  onRetry: () => void;
}

/** What the server said, with the time it took; or why it said nothing, and a way to ask again. */
export function ExampleAnswer({ state, question, onRetry }: Props) {
  const { t } = useI18n();
  const api = useRoom("api");
  if (state.is === "failed") {
    return (
      <Alert data-color="danger" role="alert">
        <Paragraph>{api.examples.failed({ because: t.errors.because[state.reason] })}</Paragraph>
        <Button data-size="sm" variant="secondary" onClick={onRetry}>
          {api.examples.retry}
        </Button>
      </Alert>
    );
  }
  const { text, milliseconds } = state.is === "answered" ? state.answer : { text: null, milliseconds: 0 };
  return (
    <div className={styles.answer}>
      <p role="status" className={styles.status}>
        {text === null ? "" : api.examples.answeredIn({ milliseconds })}
      </p>
      {text === null ? null : <CodeBlock label={api.examples.answer({ question })}>{text}</CodeBlock>}
    </div>
  );
}
