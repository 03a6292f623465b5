// Two languages say the same when they have the same messages, and each message the same parameters.
import { parse } from "@messageformat/parser";

/** @returns {string[]} where `other` departs from `first`, in words for whoever translates */
export function differences(first, other, language, path = []) {
  const keys = new Set([...Object.keys(first), ...Object.keys(other)]);
  return [...keys].flatMap((key) => {
    const here = [...path, key];
    const name = `${language}/${here.join(".")}`;
    if (!(key in other)) return [`${name} is missing`];
    if (!(key in first)) return [`${name} is in no other language`];
    if (typeof first[key] === "object" && typeof other[key] === "object") {
      return differences(first[key], other[key], language, here);
    }
    if (typeof first[key] !== typeof other[key]) return [`${name} is a message in one language and a group in another`];
    const [wanted, found] = [parametersOf(first[key]), parametersOf(other[key])];
    return wanted === found ? [] : [`${name} has the parameters ${found || "–"}, and should have ${wanted || "–"}`];
  });
}

function parametersOf(message) {
  const names = new Set();
  collect(parse(message, { strict: true }), names);
  return [...names].toSorted().join(", ");
}

function collect(tokens, names) {
  for (const { arg, cases = [] } of tokens) {
    if (arg !== undefined) names.add(arg);
    for (const one of cases) collect(one.tokens, names);
  }
}
