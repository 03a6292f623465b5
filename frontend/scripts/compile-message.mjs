// Turns one ICU message into TypeScript source: a string where nothing varies, otherwise a function whose parameters
// are typed by what the message does with them. Nothing of ICU is left at run time but Intl.
import { parse } from "@messageformat/parser";

/** @returns {{ code: string, type: string }} */
export function compileMessage(message, locale) {
  const parameters = new Map();
  const code = template(parse(message, { strict: true }), { locale, parameters });
  if (parameters.size === 0) return { code: JSON.stringify(plain(message)), type: "string" };
  const fields = [...parameters].map(([name, type]) => `${name}: ${type}`).join("; ");
  return { code: `(p: { ${fields} }) => ${code}`, type: `(p: { ${fields} }) => string` };
}

function plain(message) {
  return parse(message, { strict: true })
    .map((token) => token.value)
    .join("");
}

function template(tokens, scope) {
  return `\`${tokens.map((token) => part(token, scope)).join("")}\``;
}

function part(token, scope) {
  switch (token.type) {
    case "content":
      return token.value.replace(/[`\\$]/g, "\\$&");
    case "argument":
      note(scope, token.arg, "string | number");
      return `\${p.${token.arg}}`;
    case "octothorpe":
      return `\${number("${scope.locale}", p.${scope.counted})}`;
    case "function":
      if (token.key !== "number") throw new Error(`formatter «${token.key}» is not supported`);
      note(scope, token.arg, "number");
      return `\${number("${scope.locale}", p.${token.arg})}`;
    case "plural":
      note(scope, token.arg, "number");
      return `\${plural("${scope.locale}", p.${token.arg}, ${cases(token, { ...scope, counted: token.arg })})}`;
    case "select":
      note(scope, token.arg, "string");
      return `\${select(p.${token.arg}, ${cases(token, scope)})}`;
    default:
      throw new Error(`«${token.type}» is not supported in messages`);
  }
}

function cases(token, scope) {
  const entries = token.cases.map(({ key, tokens }) => `${JSON.stringify(key)}: ${template(tokens, scope)}`);
  return `{ ${entries.join(", ")} }`;
}

// A name that is only printed takes anything; once it is counted or selected on, that decides.
function note({ parameters }, name, type) {
  if (!parameters.has(name) || type !== "string | number") parameters.set(name, type);
}
