import { joinWords } from "../../lib/text";

/** «2, 3 og 4», or the plan's own word where it gives no number: «Alle». */
export function describeMilestones(
  written: string | null | undefined,
  milestones: readonly { readonly number: number | null | undefined }[],
  locale: string,
): string | null {
  const numbers = milestones.flatMap(({ number }) => number ?? []).map(String);
  const inWords = written != null && !/\d/.test(written);
  return inWords || numbers.length === 0 ? (written ?? null) : joinWords(numbers, locale);
}
