import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { CodedText } from "./CodedText";
import styles from "./Notes.module.css";

export interface Note {
  title: string;
  text: string;
}

/** Things worth knowing, one at a time, beside each other where there is room. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  return (
    <div className={styles.notes}>
      {notes.map(({ title, text }) => (
        <div key={title} className={styles.note}>
          <Heading level={3} data-size="2xs">
            {title}
          </Heading>
          <Paragraph>
            <CodedText text={text} />
          </Paragraph>
        </div>
      ))}
    </div>
  );
}
