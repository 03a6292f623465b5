import { Button } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { PositionForm_query$key } from "../../graphql/__generated__/PositionForm_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { intlLocale } from "../../lib/intl";
import { FilterSelect } from "../../ui/FilterSelect";
import styles from "./PositionForm.module.css";

interface Props {
  query: PositionForm_query$key;
  position?: string;
  municipality?: string | undefined;
}

/** What there is to choose from: «Rektor», «Sortland kommune». */
type Choice = { readonly slug: string; readonly name: string };

/** Who one is, and where, unless that is given: leads to the page of that role. */
export function PositionForm({ query, position, municipality }: Props) {
  const { t, locale } = useI18n();
  const lang = useContentLanguage();
  const navigate = useNavigate();
  const { positions, municipalities } = useFragment(
    graphql`
      fragment PositionForm_query on Query @argumentDefinitions(anywhere: { type: "Boolean!", defaultValue: true }) {
        positions(first: 100) {
          nodes {
            slug
            name
          }
        }
        municipalities: organisations(where: { types: [MUNICIPALITY] }, first: 100) @include(if: $anywhere) {
          nodes {
            slug
            name
          }
        }
      }
    `,
    query,
  );
  const [slug, setSlug] = useState(position);
  const [kommune, setKommune] = useState(municipality);
  const options = (nodes: readonly Choice[]) =>
    nodes
      .map((node) => ({ value: node.slug, label: node.name, lang }))
      .toSorted((a, b) => a.label.localeCompare(b.label, intlLocale(locale)));
  const show = (event: FormEvent) => {
    event.preventDefault();
    if (slug !== undefined) void navigate({ to: "/rolle/$slug", params: { slug }, search: { kommune } });
  };
  return (
    <form className={styles.form} aria-label={t.position.choose} onSubmit={show}>
      <FilterSelect
        label={t.position.role}
        all={t.position.chooseRole}
        value={slug}
        options={options(positions.nodes)}
        onChoose={setSlug}
      />
      {municipalities ? (
        <FilterSelect
          label={t.search.municipality}
          all={t.position.chooseMunicipality}
          value={kommune}
          options={options(municipalities.nodes)}
          onChoose={setKommune}
        />
      ) : null}
      <Button type="submit" variant="secondary">
        {t.position.show}
      </Button>
    </form>
  );
}
