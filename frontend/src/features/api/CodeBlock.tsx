import type { ReactNode } from "react";
import styles from "./CodeBlock.module.css";

/** Code that scrolls in its own box, by keyboard too. */
export function CodeBlock({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.block} role="region" aria-label={label} tabIndex={0} lang="en">
      <pre>
        <code>{children}</code>
      </pre>
    </div>
  );
}
