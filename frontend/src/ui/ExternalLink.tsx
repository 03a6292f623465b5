import { Link } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";

/** A link out of the app. Without a known address it is plain text. */
export function ExternalLink({ url, children }: { url: string | null | undefined; children: ReactNode }) {
  return url ? (
    <Link href={url} rel="external noopener">
      {children}
    </Link>
  ) : (
    children
  );
}
