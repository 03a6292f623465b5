import { graphql, useFragment } from "react-relay/hooks";
import type { NetworkFacts_network$key } from "../../graphql/__generated__/NetworkFacts_network.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { inSentence, joinWords } from "../../lib/text";
import { Facts } from "../../ui/Facts";
import { OrganisationName } from "../organisation/OrganisationName";
import { PartyList } from "../party/PartyList";
import { PartyText } from "../party/PartyText";

export function NetworkFacts({ network }: { network: NetworkFacts_network$key }) {
  const { t, locale } = useI18n();
  const { host, period, perUnit, instances, chair, reportsTo } = useFragment(
    graphql`
      fragment NetworkFacts_network on Network {
        perUnit
        instances
        period {
          label
        }
        host {
          ...OrganisationName_organisation
        }
        chair {
          holder {
            ...PartyText_party
          }
        }
        reportsTo {
          ...PartyList_party
        }
      }
    `,
    network,
  );
  const kinds = perUnit.map((kind) => inSentence(t.words.unitKind[kind]));
  return (
    <Facts
      facts={[
        { term: t.network.leader, value: chair ? <PartyText party={chair.holder} /> : t.network.leaderUnknown },
        { term: t.network.host, value: <OrganisationName organisation={host} /> },
        { term: t.network.reportsTo, value: reportsTo.length > 0 ? <PartyList parties={reportsTo} /> : null },
        { term: t.network.perUnit, value: joinWords(kinds, locale) },
        { term: t.network.instances, value: instances == null ? null : t.network.instanceCount({ n: instances }) },
        { term: t.plan.facts.period, value: period ? <Original>{period.label}</Original> : null },
      ]}
    />
  );
}
