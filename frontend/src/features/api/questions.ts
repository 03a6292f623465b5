import type { ApiMessages } from "../../i18n/__generated__/nb.api";
import type { Example } from "./content";

type Group = keyof ApiMessages["groups"];
type Question = keyof ApiMessages["questions"];

/** What people ask, by what they ask about. A question has the number that its file begins with. */
const questions: Record<Group, readonly Question[]> = {
  who: ["q01", "q02", "q03", "q04", "q05"],
  what: ["q06", "q07", "q08", "q09", "q10", "q11", "q12", "q13", "q14"],
  when: ["q15", "q16", "q17", "q18", "q19", "q20", "q21"],
  across: ["q22", "q23", "q24", "q25"],
};

/** The examples under their questions: `15-when-sut-meets` is question 15. */
export function groupsOf(examples: readonly Example[]) {
  const byQuestion = new Map(examples.map((example) => [`q${example.name.slice(0, 2)}`, example]));
  const groups = (Object.keys(questions) as Group[]).map((group) => ({
    group,
    members: questions[group].flatMap((question) => {
      const example = byQuestion.get(question);
      return example === undefined ? [] : [{ question, example }];
    }),
  }));
  return groups.filter(({ members }) => members.length > 0);
}
