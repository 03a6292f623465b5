import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useI18n } from "../i18n/I18n";
import styles from "./More.module.css";

interface Props {
  hasNext: boolean;
  isLoadingNext: boolean;
  /** Fetches the next page, as Relay's loadNext does. */
  loadNext: (count: number, options: { onComplete: (error: Error | null) => void }) => unknown;
  count: number;
}

/** The way on in a long list. What is shown stays when the rest does not come, and one can try again. */
export function More({ hasNext, isLoadingNext, loadNext, count }: Props) {
  const { t } = useI18n();
  const [hasFailed, setFailed] = useState(false);
  if (!hasNext) return null;
  return (
    <div className={styles.more} data-screen>
      {hasFailed ? <Paragraph role="alert">{t.common.moreFailed}</Paragraph> : null}
      <Button
        type="button"
        variant="secondary"
        loading={isLoadingNext}
        onClick={() => loadNext(count, { onComplete: (error) => setFailed(error !== null) })}
      >
        {hasFailed ? t.errors.retry : t.common.more}
      </Button>
    </div>
  );
}
