import { graphql, useFragment } from "react-relay/hooks";
import type { NetworksPage_municipality$key } from "../../graphql/__generated__/NetworksPage_municipality.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { inSentence, joinWords } from "../../lib/text";
import { Empty } from "../../ui/Empty";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Trail, TrailStep } from "../../ui/Trail";
import { OrganisationName } from "../organisation/OrganisationName";
import { NetworkDiagram } from "./NetworkDiagram";
import { NetworkTable } from "./NetworkTable";

/** All groups of a municipality: how they hang together, as a diagram and as a table. */
export function NetworksPage({ municipality }: { municipality: NetworksPage_municipality$key }) {
  const { t, locale } = useI18n();
  const data = useFragment(
    graphql`
      fragment NetworksPage_municipality on Municipality {
        name
        ...OrganisationName_organisation
        schools: units(where: { kinds: [SCHOOL] }, first: 1) {
          totalCount
        }
        kindergartens: units(where: { kinds: [KINDERGARTEN] }, first: 1) {
          totalCount
        }
        unitCounts {
          kind
          count
        }
        networks(first: 100) {
          totalCount
          nodes {
            slug
            perUnit
            instances
            ...NetworkDiagram_network
            ...NetworkTable_network
          }
        }
      }
    `,
    municipality,
  );
  const { name, unitCounts, networks } = data;
  const words = t.network.all;
  // A group that every unit has stands once, with how many units that is: those known by name, and by number alone.
  const named: Record<string, number> = {
    SCHOOL: data.schools.totalCount,
    KINDERGARTEN: data.kindergartens.totalCount,
  };
  const countOf = (kind: string) =>
    unitCounts.reduce((sum, counted) => (counted.kind === kind ? sum + counted.count : sum), named[kind] ?? 0);
  const notes = new Map(
    networks.nodes.flatMap(({ slug, perUnit, instances }) => {
      if (perUnit.length === 0) return [];
      const kinds = perUnit.map((kind) =>
        kind === "SCHOOL" || kind === "KINDERGARTEN"
          ? words.units[kind]({ n: countOf(kind) })
          : words.otherUnits({ kind: inSentence(t.words.unitKind[kind]) }),
      );
      const each = words.inEach({ units: joinWords(kinds, locale) });
      return [[slug, instances == null ? each : `${each}, ${t.network.instanceCount({ n: instances })}`]];
    }),
  );
  return (
    <Page
      title={<Phrase says={words.title} parts={{ municipality: <Original>{name}</Original> }} />}
      documentTitle={words.title({ municipality: name })}
      owner={name}
      breadcrumbs={
        <Trail here={words.here}>
          <TrailStep>
            <OrganisationName organisation={data} />
          </TrailStep>
        </Trail>
      }
    >
      {networks.totalCount === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <>
          <Section id="sammenheng" title={t.network.diagram.title}>
            <NetworkDiagram networks={networks.nodes} notes={notes} />
          </Section>
          <Section
            id="tabell"
            title={t.network.table.title}
            intro={
              networks.totalCount > networks.nodes.length
                ? words.shown({ shown: networks.nodes.length, n: networks.totalCount })
                : undefined
            }
          >
            <NetworkTable networks={networks.nodes} notes={notes} />
          </Section>
        </>
      )}
    </Page>
  );
}
