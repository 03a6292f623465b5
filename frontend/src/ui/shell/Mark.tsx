import styles from "./Mark.module.css";

/** Three rings that hold together. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="11" cy="12" r="7" />
      <circle cx="21" cy="12" r="7" />
      <circle cx="16" cy="20" r="7" />
    </svg>
  );
}
