import { graphql, useFragment } from "react-relay/hooks";
import type { PartyList_party$key } from "../../graphql/__generated__/PartyList_party.graphql";
import { PartyText } from "./PartyText";

/** Several parties, one a line. */
export function PartyList({ parties }: { parties: PartyList_party$key }) {
  const each = useFragment(
    graphql`
      fragment PartyList_party on Party @relay(plural: true) {
        text
        ...PartyText_party
      }
    `,
    parties,
  );
  return (
    <ul className="plain">
      {each.map((party) => (
        <li key={party.text}>
          <PartyText party={party} />
        </li>
      ))}
    </ul>
  );
}
