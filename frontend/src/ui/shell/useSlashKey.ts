import { type RefObject, useEffect } from "react";

/** `/` goes to the field, from wherever one does not write. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const isWriting = document.activeElement?.matches("input, select, textarea") ?? false;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener("keydown", go);
    return () => window.removeEventListener("keydown", go);
  }, [field]);
}
