import { Link } from "@digdir/designsystemet-react";

/** A link out of the app. Without a known address it is plain text. */
export function ExternalLink({ url, children }: { url: string | null | undefined; children: string }) {
  return url ? (
    <Link href={url} rel="external noopener">
      {children}
    </Link>
  ) : (
    children
  );
}
