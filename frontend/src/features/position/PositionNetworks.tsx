import { Tag } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { PositionNetworks_municipality$key } from "../../graphql/__generated__/PositionNetworks_municipality.graphql";
import type { PositionNetworks_position$key } from "../../graphql/__generated__/PositionNetworks_position.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { Empty } from "../../ui/Empty";
import { Section } from "../../ui/Section";
import { NetworkLink } from "../network/NetworkLink";
import { isHeldBy } from "./isHeldBy";
import styles from "./PositionNetworks.module.css";

interface Props {
  position: PositionNetworks_position$key;
  municipality: PositionNetworks_municipality$key;
}

/** The groups of a municipality in which a position has a seat, and as whom. */
export function PositionNetworks({ position, municipality }: Props) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const { slug: ownSlug, includes: ownIncludes } = useFragment(
    graphql`
      fragment PositionNetworks_position on Position {
        slug
        includes {
          slug
        }
      }
    `,
    position,
  );
  const { networks } = useFragment(
    graphql`
      fragment PositionNetworks_municipality on Municipality {
        networks(first: 50) {
          nodes {
            id
            seats {
              id
              isChair
              holder {
                text
                positions {
                  slug
                  includes {
                    slug
                  }
                }
              }
            }
            ...NetworkLink_network
          }
        }
      }
    `,
    municipality,
  );
  const held = { slug: ownSlug, covers: slugsOf(ownIncludes) };
  const groups = networks.nodes
    .map((network) => ({
      network,
      seats: network.seats.filter(({ holder }) =>
        holder.positions.some(({ slug, includes }) => isHeldBy(held, { slug, covers: slugsOf(includes) })),
      ),
    }))
    .filter(({ seats }) => seats.length > 0);
  return (
    <Section id="nettverk" title={t.municipality.networks}>
      {groups.length === 0 ? (
        <Empty>{t.position.noNetworks}</Empty>
      ) : (
        <ul className={`plain ${styles.groups}`}>
          {groups.map(({ network, seats }) => (
            <li key={network.id}>
              <NetworkLink network={network} />
              <span className={styles.seat} lang={lang}>
                {[...new Set(seats.map(({ holder }) => holder.text))].join(" · ")}
              </span>
              {seats.some(({ isChair }) => isChair) ? (
                <Tag data-size="sm" data-color="success">
                  {t.network.seats.chair}
                </Tag>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function slugsOf(positions: readonly { readonly slug: string }[]): string[] {
  return positions.map(({ slug }) => slug);
}
