import { Table } from "@digdir/designsystemet-react";
import { type ReactNode, useRef } from "react";
import styles from "./TableScroll.module.css";
import { useScrolls } from "./useScrolls";

interface Props {
  caption: string;
  /** Where the heading right above says the same to those who see it. */
  captionHidden?: boolean;
  /** The language of the caption, where a plan wrote it. */
  lang?: string | undefined;
  children: ReactNode;
}

/**
 * A table that scrolls in its own box where the window is too narrow, by keyboard too. Where all of it is seen, the box
 * is no stop on the way, and says nothing of its own.
 */
export function TableScroll({ caption, captionHidden = false, lang, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const asBox = useScrolls(box) ? { role: "region", "aria-label": caption, tabIndex: 0 } : {};
  return (
    <div ref={box} className={styles.scroll} {...asBox}>
      <Table zebra border data-color="neutral">
        <caption lang={lang} className={captionHidden ? "ds-sr-only" : styles.caption}>
          {caption}
        </caption>
        {children}
      </Table>
    </div>
  );
}
