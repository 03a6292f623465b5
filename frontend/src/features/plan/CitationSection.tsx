import { Heading, List } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { CitationSection_plan$key } from "../../graphql/__generated__/CitationSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { groupBy } from "../../lib/group";
import { joinWords } from "../../lib/text";
import { ExternalLink } from "../../ui/ExternalLink";
import { Section } from "../../ui/Section";
import styles from "./parts.module.css";
import { SharedWith } from "./SharedWith";

/** What the plan stands on: acts, white papers and other plans, each once, with all the places that are cited. */
export function CitationSection({ plan }: { plan: CitationSection_plan$key }) {
  const { t, locale } = useI18n();
  const lang = useContentLanguage();
  const { id: own, citations } = useFragment(
    graphql`
      fragment CitationSection_plan on Plan {
        id
        citations {
          provision
          document {
            id
            kind
            title
            url
            ...SharedWith_document
          }
        }
      }
    `,
    plan,
  );
  if (citations.length === 0) return null;
  return (
    <Section id="grunnlag" title={t.plan.citations.title} intro={t.plan.citations.intro}>
      {[...groupBy(citations, ({ document }) => document.kind)].map(([kind, ofKind]) => (
        <article key={kind} className={styles.part}>
          <Heading level={3} data-size="xs">
            {t.words.documentKind[kind]}
          </Heading>
          <List.Unordered>
            {[...groupBy(ofKind, ({ document }) => document.id)].map(([id, places]) => {
              const document = places[0]?.document;
              const provisions = places.flatMap(({ provision }) => provision ?? []);
              return document === undefined ? null : (
                <List.Item key={id}>
                  <span lang={lang}>
                    <ExternalLink url={document.url}>{document.title}</ExternalLink>
                    {provisions.length > 0 ? `, ${joinWords(provisions, lang ?? locale)}` : null}
                  </span>
                  <SharedWith document={document} plan={own} />
                </List.Item>
              );
            })}
          </List.Unordered>
        </article>
      ))}
    </Section>
  );
}
