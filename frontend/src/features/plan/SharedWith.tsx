import { graphql, useFragment } from "react-relay/hooks";
import type { SharedWith_document$key } from "../../graphql/__generated__/SharedWith_document.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { PlanLink } from "./PlanLink";
import styles from "./SharedWith.module.css";

/** The other plans that stand on the same document: a way on, so not on paper. */
export function SharedWith({ document, plan }: { document: SharedWith_document$key; plan: string }) {
  const { t } = useI18n();
  const { plans } = useFragment(
    graphql`
      fragment SharedWith_document on GoverningDocument {
        plans {
          id
          owner {
            name
          }
          ...PlanLink_plan
        }
      }
    `,
    document,
  );
  const others = plans.filter(({ id }) => id !== plan);
  if (others.length === 0) return null;
  return (
    <div className={styles.shared} data-screen>
      {t.plan.citations.shared}{" "}
      <ul className="plain">
        {others.map((other) => (
          <li key={other.id}>
            <PlanLink plan={other} /> (<Original>{other.owner.name}</Original>)
          </li>
        ))}
      </ul>
    </div>
  );
}
