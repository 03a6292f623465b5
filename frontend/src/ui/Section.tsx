import { Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import styles from "./Section.module.css";

interface Props {
  id: string;
  title: ReactNode;
  intro?: ReactNode;
  children: ReactNode;
}

/** One part of a page under its own h2, which a link can point to. */
export function Section({ id, title, intro, children }: Props) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-tittel`}>
      <Heading level={2} data-size="md" id={`${id}-tittel`}>
        {title}
      </Heading>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
