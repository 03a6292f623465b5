import { List } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { RoleSection_role$key } from "../../graphql/__generated__/RoleSection_role.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { Section } from "../../ui/Section";
import { NetworkLinks } from "../network/NetworkLinks";
import { RemarkNote } from "../remark/RemarkNote";
import styles from "./RoleSection.module.css";
import { roleAnchor } from "./roleAnchor";

/** One actor's part in the plan. */
export function RoleSection({ role, position }: { role: RoleSection_role$key; position: number }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const data = useFragment(
    graphql`
      fragment RoleSection_role on Role {
        id
        function
        actor {
          text
          networks {
            ...NetworkLinks_network
          }
        }
        responsibilities {
          number
          text
        }
      }
    `,
    role,
  );
  const { actor, responsibilities } = data;
  return (
    <Section
      id={roleAnchor(position)}
      title={<Original>{actor.text}</Original>}
      intro={
        data.function ? (
          <Phrase says={t.roles.functionIs} parts={{ function: <Original>{data.function}</Original> }} />
        ) : undefined
      }
    >
      {actor.networks.length > 0 ? <NetworkLinks networks={actor.networks} /> : null}
      <List.Ordered className={styles.responsibilities} aria-label={t.roles.responsibilitiesOf({ actor: actor.text })}>
        {responsibilities.map(({ number, text }) => (
          <List.Item key={number} lang={lang}>
            {text}
          </List.Item>
        ))}
      </List.Ordered>
      <RemarkNote subject={data.id} />
    </Section>
  );
}
