import { Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { OrganisationSection_plan$key } from "../../graphql/__generated__/OrganisationSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { AppLink } from "../../ui/AppLink";
import { Section } from "../../ui/Section";
import { NetworkList } from "../network/NetworkList";

/** Who carries the plan: its groups here, the responsibilities on a page of their own. */
export function OrganisationSection({ plan }: { plan: OrganisationSection_plan$key }) {
  const { t } = useI18n();
  const { slug, roles, networks } = useFragment(
    graphql`
      fragment OrganisationSection_plan on Plan {
        slug
        roles {
          __typename
        }
        networks {
          ...NetworkList_network
        }
      }
    `,
    plan,
  );
  if (networks.length === 0) return null;
  return (
    <Section id="hvem" title={t.plan.organisation.title}>
      <NetworkList networks={networks} />
      {roles.length > 0 ? (
        <Paragraph data-screen>
          <AppLink to="/plan/$slug/roller" params={{ slug }}>
            {t.plan.organisation.toRoles({ n: roles.length })}
          </AppLink>
        </Paragraph>
      ) : null}
    </Section>
  );
}
