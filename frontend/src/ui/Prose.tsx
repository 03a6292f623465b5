import { Paragraph } from "@digdir/designsystemet-react";
import { useContentLanguage } from "../i18n/Original";
import { paragraphsOf } from "../lib/text";
import styles from "./Prose.module.css";

/** Running text from a plan, at a width that is good to read. */
export function Prose({ text }: { text: string }) {
  return (
    <div className={styles.prose} lang={useContentLanguage()}>
      {paragraphsOf(text).map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
    </div>
  );
}
