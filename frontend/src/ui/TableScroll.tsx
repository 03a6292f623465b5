import { Table } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import styles from "./TableScroll.module.css";

interface Props {
  caption: string;
  /** Where the heading right above says the same to those who see it. */
  captionHidden?: boolean;
  /** The language of the caption, where a plan wrote it. */
  lang?: string | undefined;
  children: ReactNode;
}

/** A table that scrolls in its own box where the window is too narrow, by keyboard too. */
export function TableScroll({ caption, captionHidden = false, lang, children }: Props) {
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <Table zebra border data-color="neutral">
        <caption lang={lang} className={captionHidden ? "ds-sr-only" : styles.caption}>
          {caption}
        </caption>
        {children}
      </Table>
    </div>
  );
}
