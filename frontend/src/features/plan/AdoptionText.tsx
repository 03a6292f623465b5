import { graphql, useFragment } from "react-relay/hooks";
import type { AdoptionText_adoption$key } from "../../graphql/__generated__/AdoptionText_adoption.graphql";
import { useI18n } from "../../i18n/I18n";
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
  const time = date ? formatDate(date, locale) : text;
  return (
    <>
      {t.plan.adoption[manner]}
      {by ? (
        <>
          {" "}
          {t.plan.adoption.by} <PartyText party={by} />
        </>
      ) : null}
      {time ? `, ${time}` : null}
    </>
  );
}
