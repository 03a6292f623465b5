/** A text in which words between backticks are code. */
export function CodedText({ text }: { text: string }) {
  const parts = text.split("`");
  return parts.map((part, place) => {
    const key = parts.slice(0, place).join("`").length;
    return place % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
  });
}
