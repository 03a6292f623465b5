import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { HitLink_hit$key } from "../../graphql/__generated__/HitLink_hit.graphql";
import { AppLink } from "../../ui/AppLink";
import { ExternalLink } from "../../ui/ExternalLink";
import { hitAddress } from "./hitAddress";

/** Leads to where what was found can be read. What has no page of its own is plain text. */
export function HitLink({ hit, children }: { hit: HitLink_hit$key; children: ReactNode }) {
  const { kind, plan, theme, node } = useFragment(
    graphql`
      fragment HitLink_hit on SearchHit {
        kind
        plan {
          slug
        }
        theme {
          slug
        }
        node {
          ... on Activity {
            when {
              start
            }
          }
          ... on GoverningDocument {
            url
          }
          ... on Network {
            slug
          }
          ... on Organisation {
            slug
          }
          ... on Theme {
            slug
          }
        }
      }
    `,
    hit,
  );
  const address = hitAddress({
    kind,
    plan: plan?.slug,
    theme: theme?.slug,
    own: node?.slug,
    start: node?.when?.start,
  });
  if (address !== null) return <AppLink {...address}>{children}</AppLink>;
  return node?.url ? <ExternalLink url={node.url}>{children}</ExternalLink> : children;
}
