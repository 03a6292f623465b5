import { graphql, useFragment } from "react-relay/hooks";
import type { ChangeItem_change$key } from "../../graphql/__generated__/ChangeItem_change.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";
import { describeWhen } from "../activity/describeWhen";
import { changeAddress } from "./changeAddress";

/** One thing that was added, changed or removed, leading to where it stands now. */
export function ChangeItem({ change, plan }: { change: ChangeItem_change$key; plan: string }) {
  const i18n = useI18n();
  const { title, nodeType, node } = useFragment(
    graphql`
      fragment ChangeItem_change on Change {
        title
        nodeType
        node {
          ... on Activity {
            when {
              precision
              start
              end
              isoWeek
            }
          }
          ... on Theme {
            slug
          }
          ... on Network {
            slug
          }
          ... on Seat {
            network {
              slug
              name
            }
          }
        }
      }
    `,
    change,
  );
  const when = node?.when;
  const address = changeAddress({
    nodeType,
    plan,
    own: node?.slug ?? node?.network?.slug,
    start: when?.start,
    isThere: node !== null && node !== undefined,
  });
  const name = <Original>{title}</Original>;
  return (
    <>
      {address === null ? name : <AppLink {...address}>{name}</AppLink>}
      {when
        ? `, ${describeWhen({ precision: when.precision, start: when.start, end: when.end, isoWeek: when.isoWeek }, i18n)}`
        : null}
      {node?.network ? (
        <>
          {", "}
          <Original>{node.network.name}</Original>
        </>
      ) : null}
    </>
  );
}
