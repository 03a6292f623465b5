import { graphql, useFragment } from "react-relay/hooks";
import type { SignItem_sign$key } from "../../graphql/__generated__/SignItem_sign.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import styles from "./SignItem.module.css";
import { TargetList } from "./TargetList";
import { UnitKindTags } from "./UnitKindTags";

/** One sign of good practice, and what adults do so that it appears. */
export function SignItem({ sign }: { sign: SignItem_sign$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const { number, text, unitKinds, criteria, targets, sameAs } = useFragment(
    graphql`
      fragment SignItem_sign on Sign {
        number
        text
        unitKinds
        criteria {
          id
          text
        }
        targets {
          ...TargetList_target
        }
        sameAs {
          __typename
        }
      }
    `,
    sign,
  );
  return (
    <div className={styles.sign}>
      <span>
        <Original>{number == null ? text : `${number}. ${text}`}</Original> <UnitKindTags kinds={unitKinds} />
      </span>
      <TargetList targets={targets} />
      {sameAs.length > 0 ? <p className={styles.note}>{t.theme.sameAs}</p> : null}
      {criteria.length > 0 ? (
        <div className={styles.criteria}>
          <p className={styles.note}>{t.theme.criteria}</p>
          <ul lang={lang}>
            {criteria.map((criterion) => (
              <li key={criterion.id}>{criterion.text}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
