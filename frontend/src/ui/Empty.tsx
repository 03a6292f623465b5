import { Paragraph } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";

/** Says why a place is empty, and what to do instead. */
export function Empty({ children }: { children: ReactNode }) {
  return <Paragraph data-color="neutral">{children}</Paragraph>;
}
