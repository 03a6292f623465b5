import { useLayoutEffect } from "react";

export interface Paper {
  /** Whose document it is, at the top of every sheet. */
  owner?: string;
  title?: string;
  day?: string;
  /** The words around the number of the sheet: «Side » and « av ». */
  page?: string | undefined;
  of?: string | undefined;
}

/** Fills the margins of the printed sheets (print.css), as far as the caller knows what belongs there. */
export function usePaper({ owner, title, day, page, of }: Paper): void {
  useLayoutEffect(() => {
    for (const [place, text] of Object.entries({ owner, title, day, page, of })) {
      if (text !== undefined) document.documentElement.style.setProperty(`--paper-${place}`, JSON.stringify(text));
    }
  }, [owner, title, day, page, of]);
}
