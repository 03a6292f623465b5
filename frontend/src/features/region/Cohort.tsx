import { Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { Cohort_cohort$key } from "../../graphql/__generated__/Cohort_cohort.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { groupBy } from "../../lib/group";
import { Joined } from "../../ui/Joined";
import { OrganisationNames } from "../organisation/OrganisationNames";
import styles from "./Cohort.module.css";

interface Props {
  cohort: Cohort_cohort$key;
  /** Who takes part in the region's other programmes. */
  elsewhere: readonly { programme: string; participant: string }[];
}

/** One cohort: its participants by municipality, and which of them are in another programme too. */
export function Cohort({ cohort, elsewhere }: Props) {
  const { t } = useI18n();
  const {
    id: own,
    label,
    programme,
    period,
    participants,
  } = useFragment(
    graphql`
      fragment Cohort_cohort on Cohort {
        id
        label
        programme {
          name
        }
        period {
          label
        }
        participants(first: 100) {
          nodes {
            id
            ... on Unit {
              municipality {
                name
              }
            }
            ...OrganisationNames_organisation
          }
        }
      }
    `,
    cohort,
  );
  const { nodes } = participants;
  const also = [...groupBy(elsewhere, (one) => one.programme)].map(([name, those]) => {
    const parts = groupBy(nodes, ({ id }) => those.some(({ participant }) => participant === id));
    return { name, within: parts.get(true) ?? [], without: parts.get(false) ?? [] };
  });
  return (
    <article className={styles.cohort} aria-labelledby={own}>
      <Heading level={3} data-size="2xs" id={own}>
        <Original>
          {programme.name} – {label}
        </Original>
      </Heading>
      <p className={styles.period}>
        <Joined>
          <Original>{period.label}</Original>
          {t.region.participants({ n: nodes.length })}
        </Joined>
      </p>
      <dl className={styles.groups}>
        {[...groupBy(nodes, ({ municipality }) => municipality?.name)].map(([name, those]) => (
          <Group key={name} term={name === undefined ? t.region.wholes : <Original>{name}</Original>}>
            <OrganisationNames organisations={those} />
          </Group>
        ))}
        {also
          .filter(({ within }) => within.length > 0)
          .map(({ name, within, without }) => (
            <Group
              key={name}
              term={<Phrase says={t.region.alsoIn} parts={{ programme: <Original>{name}</Original> }} />}
            >
              {/* The fewer are named: they stand above already. */}
              {without.length === 0 ? t.region.all : null}
              {without.length > 0 && without.length < within.length ? t.region.allBut : null}
              {without.length > 0 ? (
                <OrganisationNames organisations={without.length < within.length ? without : within} />
              ) : null}
            </Group>
          ))}
      </dl>
    </article>
  );
}

function Group({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
