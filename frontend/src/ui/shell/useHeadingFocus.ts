import { useRouterState } from "@tanstack/react-router";
import { type RefObject, useEffect, useRef } from "react";

/**
 * Moves focus to the heading of the new page, as a full page load would, so that a screen reader hears where one came.
 * Filters and jumps within a page leave focus where it is.
 */
export function useHeadingFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    const isNavigation = shown.current !== undefined && shown.current !== path;
    shown.current = path;
    if (!isNavigation || window.location.hash !== "") return;
    const heading = main.current?.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
