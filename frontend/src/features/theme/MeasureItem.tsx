import { Children, type ReactNode } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { MeasureItem_measure$key } from "../../graphql/__generated__/MeasureItem_measure.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { PartyText } from "../party/PartyText";
import styles from "./MeasureSection.module.css";

/** One measure; the parts it falls into are its children. */
export function MeasureItem({ measure, children }: { measure: MeasureItem_measure$key; children?: ReactNode }) {
  const { t } = useI18n();
  const { number, text, responsible } = useFragment(
    graphql`
      fragment MeasureItem_measure on Measure {
        number
        text
        responsible {
          text
          ...PartyText_party
        }
      }
    `,
    measure,
  );
  return (
    <li>
      <Original>{number == null ? text : `${number}. ${text}`}</Original>
      {responsible.length > 0 ? (
        <p className={styles.responsible}>
          {t.theme.responsible}:{" "}
          {responsible.map((party, index) => (
            <span key={party.text}>
              {index > 0 ? ", " : null}
              <PartyText party={party} />
            </span>
          ))}
        </p>
      ) : null}
      {Children.count(children) > 0 ? <ul>{children}</ul> : null}
    </li>
  );
}
