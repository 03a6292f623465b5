import { Paragraph } from "@digdir/designsystemet-react";
import { useRoom } from "../../i18n/useRoom";
import { Section } from "../../ui/Section";
import { CodeBlock } from "./CodeBlock";
import type { Content } from "./content";
import { CopyButton } from "../../ui/CopyButton";
import styles from "./Example.module.css";

/** The first question, ready to be pasted into a terminal, and what comes back. */
export function StartSection({ start }: Pick<Content, "start">) {
  const api = useRoom("api");
  const command = start.command.replaceAll("http://localhost:8080", window.location.origin);
  const { title, intro, question, answer, answerLabel, next } = api.start;
  return (
    <Section id="kom-i-gang" title={title} intro={intro}>
      <CodeBlock label={question}>{command.trim()}</CodeBlock>
      <div className={styles.actions}>
        <CopyButton text={command} />
      </div>
      <Paragraph>{answer}</Paragraph>
      <CodeBlock label={answerLabel}>{start.answer.trim()}</CodeBlock>
      <Paragraph>{next}</Paragraph>
    </Section>
  );
}
