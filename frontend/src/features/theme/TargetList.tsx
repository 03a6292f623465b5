import { graphql, useFragment } from "react-relay/hooks";
import type { TargetList_target$key } from "../../graphql/__generated__/TargetList_target.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { formatNumber } from "../../lib/numbers";
import { TargetGauge } from "./TargetGauge";
import styles from "./TargetList.module.css";

/** Targets that can be measured, as the numbers that the prose hides. */
export function TargetList({ targets }: { targets: TargetList_target$key }) {
  const { t, locale } = useI18n();
  const each = useFragment(
    graphql`
      fragment TargetList_target on Target @relay(plural: true) {
        text
        comparator
        value
        unit
        horizon
      }
    `,
    targets,
  );
  if (each.length === 0) return null;
  return (
    <ul className={`plain ${styles.targets}`}>
      {each.map(({ text, comparator, value, unit, horizon }) => (
        <li key={`${text} ${value} ${horizon}`}>
          <Original>{text}</Original>
          {": "}
          <strong>
            <Phrase
              says={t.theme.target}
              parts={{
                comparator: t.words.comparator[comparator],
                value: formatNumber(value, locale),
                unit: <Original>{unit}</Original>,
              }}
            />
          </strong>
          {horizon ? (
            <>
              {", "}
              <Original>{horizon}</Original>
            </>
          ) : null}
          <TargetGauge comparator={comparator} value={value} unit={unit} />
        </li>
      ))}
    </ul>
  );
}
