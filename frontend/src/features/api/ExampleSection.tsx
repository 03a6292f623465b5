import { Heading } from "@digdir/designsystemet-react";
import { useRoom } from "../../i18n/useRoom";
import { Section } from "../../ui/Section";
import type { Example } from "./content";
import styles from "./Example.module.css";
import { ExampleItem } from "./ExampleItem";
import { groupsOf } from "./questions";

/** The questions that people ask, as the tests ask them. */
export function ExampleSection({ examples }: { examples: readonly Example[] }) {
  const api = useRoom("api");
  return (
    <Section id="eksempler" title={api.examples.title} intro={api.examples.intro}>
      {groupsOf(examples).map(({ group, members }) => (
        <div key={group} className={styles.group}>
          <Heading level={3} data-size="xs">
            {api.groups[group]}
          </Heading>
          <ul className="plain">
            {members.map(({ question, example }) => (
              <li key={question}>
                <ExampleItem example={example} question={api.questions[question]} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
