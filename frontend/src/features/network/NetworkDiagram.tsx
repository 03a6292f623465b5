import { useRef } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { NetworkDiagram_network$key } from "../../graphql/__generated__/NetworkDiagram_network.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";
import { useScrolls } from "../../ui/useScrolls";
import { BOX, layOut } from "./layOut";
import styles from "./NetworkDiagram.module.css";
import { TieLegend } from "./TieLegend";
import { type Box, tiesBetween } from "./ties";

interface Props {
  networks: NetworkDiagram_network$key;
  /** What to say of a group below its name, by its name in addresses: «én på hver skole». */
  notes: ReadonlyMap<string, string>;
}

const rem = (pixels: number) => `${pixels / 16}rem`;

/** Who reports to whom, who sits in whose group, and who sits in two: boxes with lines between. */
export function NetworkDiagram({ networks, notes }: Props) {
  const { t } = useI18n();
  const frame = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(frame);
  const groups = useFragment(
    graphql`
      fragment NetworkDiagram_network on Network @relay(plural: true) {
        slug
        name
        abbreviation
        reportsTo {
          text
          networks {
            slug
            name
            abbreviation
          }
        }
        seats {
          holder {
            networks {
              slug
              name
              abbreviation
            }
          }
          alsoIn {
            slug
            name
            abbreviation
          }
        }
      }
    `,
    networks,
  );
  const { boxes, ties } = tiesBetween(
    groups.map(({ slug, name, abbreviation, reportsTo, seats }) => ({
      slug,
      name,
      abbreviation,
      reportsTo: reportsTo.map(({ text, networks: groupsMeant }) => ({ text, networks: groupsMeant })),
      seats: seats.map(({ holder, alsoIn }) => ({ holder, alsoIn })),
    })),
  );
  const isTied = ({ key }: Box) => ties.some(({ from, to }) => from === key || to === key);
  const { width, height, ...placed } = layOut(boxes.filter(isTied), ties);
  const alone = boxes.filter((box) => !isTied(box));
  return (
    <>
      {ties.length > 0 ? (
        <>
          <TieLegend kinds={[...new Set(ties.map(({ kind }) => kind))]} />
          <div
            ref={frame}
            className={styles.scroll}
            role="region"
            aria-label={t.network.diagram.label}
            tabIndex={scrolls ? 0 : undefined}
          >
            <div className={styles.canvas} style={{ width: rem(width), height: rem(height) }}>
              <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
                <defs>
                  <marker id="pil" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto">
                    <path className={styles.head} d="M0,0L10,5L0,10z" />
                  </marker>
                </defs>
                {placed.ties.map(({ kind, from, to, path }) => (
                  <path
                    key={`${kind} ${from} ${to}`}
                    className={styles.tie}
                    data-kind={kind}
                    d={path}
                    markerEnd={kind === "shares" ? undefined : "url(#pil)"}
                  />
                ))}
              </svg>
              <ul className="plain">
                {placed.boxes.map((box) => (
                  <li
                    key={box.key}
                    className={styles.place}
                    style={{ left: rem(box.x), top: rem(box.y), width: rem(BOX.width), height: rem(BOX.height) }}
                  >
                    <DiagramBox box={box} note={notes.get(box.key)} />
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </>
      ) : null}
      {alone.length > 0 ? (
        <section aria-labelledby="for-seg-selv">
          <h3 id="for-seg-selv" className={styles.aloneTitle}>
            {t.network.diagram.alone}
          </h3>
          <ul className={`plain ${styles.alone}`}>
            {alone.map((box) => (
              <li key={box.key}>
                <DiagramBox box={box} note={notes.get(box.key)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function DiagramBox({ box: { label, slug }, note }: { box: Box; note: string | undefined }) {
  return (
    <div
      className={styles.box}
      data-per-unit={note === undefined ? undefined : true}
      data-party={slug === null || undefined}
    >
      {slug === null ? (
        <Original>{label}</Original>
      ) : (
        <AppLink to="/nettverk/$slug" params={{ slug }}>
          <Original>{label}</Original>
        </AppLink>
      )}
      {note === undefined ? null : <span className={styles.note}>{note}</span>}
    </div>
  );
}
