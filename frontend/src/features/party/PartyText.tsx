import { Fragment } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { PartyText_party$key } from "../../graphql/__generated__/PartyText_party.graphql";
import { Original } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";
import { organisationPage } from "../organisation/organisationPages";
import { linkWords } from "./linkWords";

/** Whom a plan means, in the plan's own words. The words that name a group lead to it. */
export function PartyText({ party }: { party: PartyText_party$key }) {
  const { text, networks, organisations } = useFragment(
    graphql`
      fragment PartyText_party on Party {
        text
        networks {
          slug
          name
          abbreviation
        }
        organisations {
          __typename
          slug
        }
      }
    `,
    party,
  );
  const [organisation, ...others] = organisations;
  const page = organisationPage(organisation?.__typename ?? "");
  if (organisation && page && others.length === 0 && networks.length === 0) {
    return (
      <AppLink to={page} params={{ slug: organisation.slug }}>
        <Original>{text}</Original>
      </AppLink>
    );
  }
  const pieces = linkWords(
    text,
    networks.map(({ slug, name, abbreviation }) => ({ slug, name, abbreviation })),
  );
  return (
    <Original>
      {pieces.map((piece) => (
        <Fragment key={`${piece.slug} ${piece.text}`}>
          {piece.isAdded ? " · " : null}
          {piece.slug === undefined ? (
            piece.text
          ) : (
            <AppLink to="/nettverk/$slug" params={{ slug: piece.slug }}>
              {piece.text}
            </AppLink>
          )}
        </Fragment>
      ))}
    </Original>
  );
}
