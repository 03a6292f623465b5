import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useI18n } from "../i18n/I18n";

// Whoever has refused the clipboard to this page still has the text before them.
const refused = () => undefined;

/** Puts a text on the clipboard, and says so. Where the browser gives no clipboard there is no button. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useI18n();
  const [copied, setCopied] = useState<string | null>(null);
  if (!("clipboard" in navigator)) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(text), refused);
  return (
    <>
      <Button variant="tertiary" data-size="sm" onClick={() => void copy()}>
        {copied === text ? t.common.copied : t.common.copy}
      </Button>
      <span role="status" className="ds-sr-only">
        {copied === text ? t.common.copied : ""}
      </span>
    </>
  );
}
