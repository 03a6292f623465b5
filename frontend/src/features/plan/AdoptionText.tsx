import { graphql, useFragment } from "react-relay/hooks";
import type { AdoptionText_adoption$key } from "../../graphql/__generated__/AdoptionText_adoption.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { formatDate } from "../../lib/dates";
import { PartyText } from "../party/PartyText";

/** «Vedtatt av kommunestyret 15. juni 2021», or that the plan was taken into use without being adopted. */
export function AdoptionText({ adoption }: { adoption: AdoptionText_adoption$key }) {
  const { t, locale } = useI18n();
  const { manner, by, date, text } = useFragment(
    graphql`
      fragment AdoptionText_adoption on Adoption {
        manner
        by {
          ...PartyText_party
        }
        date
        text
      }
    `,
    adoption,
  );
  return (
    <>
      {t.plan.adoption[manner]}
      {by ? (
        <>
          {" "}
          {t.plan.adoption.by} <PartyText party={by} />
        </>
      ) : null}
      {date ? `, ${formatDate(date, locale)}` : null}
      {!date && text ? (
        <>
          {" – "}
          <Original>{text}</Original>
        </>
      ) : null}
    </>
  );
}
