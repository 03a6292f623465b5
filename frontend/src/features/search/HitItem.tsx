import { graphql, useFragment } from "react-relay/hooks";
import type { HitItem_hit$key } from "../../graphql/__generated__/HitItem_hit.graphql";
import { Original, useContentLanguage } from "../../i18n/Original";
import { Joined } from "../../ui/Joined";
import { ActivityWhen } from "../activity/ActivityWhen";
import styles from "./HitItem.module.css";
import { HitLink } from "./HitLink";
import { Marked } from "./Marked";

/** One thing that was found: what it is called, when it is, the part of its text that matches, and where it stands. */
export function HitItem({ hit }: { hit: HitItem_hit$key }) {
  const data = useFragment(
    graphql`
      fragment HitItem_hit on SearchHit {
        kind
        title {
          ...Marked_piece
        }
        excerpt {
          ...Marked_piece
        }
        plan {
          title
          language
        }
        theme {
          title
        }
        organisation {
          name
        }
        node {
          ... on Activity {
            when {
              ...ActivityWhen_when
            }
          }
        }
        ...HitLink_hit
      }
    `,
    hit,
  );
  const { kind, title, excerpt, plan, theme, organisation, node } = data;
  const lang = useContentLanguage(plan?.language);
  return (
    <div className={styles.hit}>
      <p className={styles.title}>
        <HitLink hit={data}>
          <Original language={plan?.language}>
            <Marked pieces={title} />
          </Original>
        </HitLink>
      </p>
      {node?.when ? <ActivityWhen when={node.when} /> : null}
      {excerpt.length > 0 ? (
        <p className={styles.excerpt} lang={lang}>
          <Marked pieces={excerpt} />
        </p>
      ) : null}
      <p className={styles.place} lang={lang}>
        <Joined>
          {theme?.title}
          {kind === "PLAN" ? null : plan?.title}
          {organisation?.name}
        </Joined>
      </p>
    </div>
  );
}
