import { graphql, useFragment } from "react-relay/hooks";
import type { MeasureSection_measure$key } from "../../graphql/__generated__/MeasureSection_measure.graphql";
import { useI18n } from "../../i18n/I18n";
import { Section } from "../../ui/Section";
import { MeasureItem } from "./MeasureItem";
import styles from "./MeasureSection.module.css";

/** What is to be done, and by whom. */
export function MeasureSection({ measures }: { measures: MeasureSection_measure$key }) {
  const { t } = useI18n();
  const each = useFragment(
    graphql`
      fragment MeasureSection_measure on Measure @relay(plural: true) {
        id
        ...MeasureItem_measure
        parts {
          id
          ...MeasureItem_measure
          parts {
            id
            ...MeasureItem_measure
          }
        }
      }
    `,
    measures,
  );
  if (each.length === 0) return null;
  return (
    <Section id="tiltak" title={t.theme.measures}>
      <ul className={styles.measures}>
        {each.map((measure) => (
          <MeasureItem key={measure.id} measure={measure}>
            {measure.parts.map((part) => (
              <MeasureItem key={part.id} measure={part}>
                {part.parts.map((detail) => (
                  <MeasureItem key={detail.id} measure={detail} />
                ))}
              </MeasureItem>
            ))}
          </MeasureItem>
        ))}
      </ul>
    </Section>
  );
}
