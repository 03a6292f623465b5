import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
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
  if (state.is === "failed") {
    return (
      <Alert data-color="danger" role="alert">
        <Paragraph>{t.api.examples.failed({ because: t.errors.because[state.reason] })}</Paragraph>
        <Button data-size="sm" variant="secondary" onClick={onRetry}>
          {t.api.examples.retry}
        </Button>
      </Alert>
    );
  }
  const { text, milliseconds } = state.is === "answered" ? state.answer : { text: null, milliseconds: 0 };
  return (
    <div className={styles.answer}>
      <p role="status" className={styles.status}>
        {text === null ? "" : t.api.examples.answeredIn({ milliseconds })}
      </p>
      {text === null ? null : <CodeBlock label={t.api.examples.answer({ question })}>{text}</CodeBlock>}
    </div>
  );
}
