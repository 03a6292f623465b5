import { graphql, useFragment } from "react-relay/hooks";
import type { HitGroup_hit$key } from "../../graphql/__generated__/HitGroup_hit.graphql";
import { HitItem } from "./HitItem";

/** What was found of one kind, the best first. */
export function HitGroup({ hits }: { hits: HitGroup_hit$key }) {
  const each = useFragment(
    graphql`
      fragment HitGroup_hit on SearchHit @relay(plural: true) {
        id
        ...HitItem_hit
      }
    `,
    hits,
  );
  return (
    <ol className="plain">
      {each.map((hit) => (
        <li key={hit.id}>
          <HitItem hit={hit} />
        </li>
      ))}
    </ol>
  );
}
