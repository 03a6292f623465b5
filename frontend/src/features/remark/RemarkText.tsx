import { Fragment } from "react";
import { Original } from "../../i18n/Original";

/** A remark in the reader's language; what it calls its subject, and what it quotes, are the plan's own words. */
export function RemarkText({ place, message }: { place: string | null | undefined; message: string }) {
  const own = place ?? "";
  const pieces = message.slice(own.length).split(/([«“][^»”]*[»”])/);
  return (
    <>
      {own === "" ? null : <Original>{own}</Original>}
      {pieces.map((piece, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text have no other name
        <Fragment key={at}>{at % 2 === 1 ? <Original>{piece}</Original> : piece}</Fragment>
      ))}
    </>
  );
}
