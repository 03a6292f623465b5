import { CodeBlock } from "./CodeBlock";
import styles from "./GraphqlCode.module.css";
import { tokensOf } from "./tokens";

/** A GraphQL document in colours. Its strings name plans, places and groups, in Norwegian. */
export function GraphqlCode({ label, document }: { label: string; document: string }) {
  return (
    <CodeBlock label={label}>
      {tokensOf(document.trim()).map(({ kind, text, at }) => (
        <span key={at} className={styles[kind]} lang={kind === "string" ? "nb" : undefined}>
          {text}
        </span>
      ))}
    </CodeBlock>
  );
}
