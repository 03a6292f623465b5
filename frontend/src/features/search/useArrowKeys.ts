import { type RefObject, useEffect } from "react";

/** The arrow keys go from the search field to the first link of the list, from link to link, and back. */
export function useArrowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const stops = [document.querySelector("[type=search]"), ...(list.current?.querySelectorAll("a") ?? [])];
      // After a search from another page, one stands on the heading.
      const isOnHeading = document.activeElement?.matches("h1") ?? false;
      const place = isOnHeading ? 0 : stops.indexOf(document.activeElement);
      const next = place < 0 ? undefined : stops[place + step];
      if (!(next instanceof HTMLElement)) return;
      event.preventDefault();
      next.focus();
    };
    window.addEventListener("keydown", go);
    return () => window.removeEventListener("keydown", go);
  }, [list]);
}
