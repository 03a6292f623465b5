import { type RefObject, useEffect } from "react";
import { isSlashKeyOn } from "./slashKey";

/** `/` goes to the field, from wherever one does not write, unless somebody has turned that off. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const isWriting = document.activeElement?.matches("input, select, textarea") ?? false;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
      if (!isSlashKeyOn()) return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener("keydown", go);
    return () => window.removeEventListener("keydown", go);
  }, [field]);
}
