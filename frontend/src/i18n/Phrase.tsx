import { createElement, Fragment, type ReactNode } from "react";

interface Props<Slot extends string> {
  says: (slots: Record<Slot, string>) => string;
  parts: Record<Slot, ReactNode>;
}

const MARK = "\u0000";

/** A message in which a part is more than text: words in another language, or a link. */
export function Phrase<Slot extends string>({ says, parts }: Props<Slot>) {
  const names = Object.keys(parts) as Slot[];
  const slots = Object.fromEntries(names.map((name) => [name, MARK + name + MARK])) as Record<Slot, string>;
  // Every other piece is the name of a part.
  const pieces = says(slots).split(MARK);
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece, index) => (index % 2 === 1 ? parts[piece as Slot] : piece)),
  );
}
