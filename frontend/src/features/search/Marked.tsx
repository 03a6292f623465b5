import { createElement, Fragment, type ReactNode } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { Marked_piece$key } from "../../graphql/__generated__/Marked_piece.graphql";
import styles from "./Marked.module.css";

/** A text with the words that were searched for marked in it. */
export function Marked({ pieces }: { pieces: Marked_piece$key }) {
  const each = useFragment(
    graphql`
      fragment Marked_piece on TextPiece @relay(plural: true) {
        text
        isMatch
      }
    `,
    pieces,
  );
  // Pieces have no keys: they change all together or not at all.
  return createElement(Fragment, null, ...each.map(shown));
}

function shown({ text, isMatch }: { text: string; isMatch: boolean }): ReactNode {
  return isMatch ? <mark className={styles.mark}>{text}</mark> : text;
}
