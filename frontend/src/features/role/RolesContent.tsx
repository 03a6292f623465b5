import { graphql, useFragment } from "react-relay/hooks";
import type { RolesContent_role$key } from "../../graphql/__generated__/RolesContent_role.graphql";
import { RemarkSummary } from "../remark/RemarkSummary";
import { RemarkSwitch } from "../remark/RemarkSwitch";
import { RoleMatrix } from "./RoleMatrix";
import { RoleOverview } from "./RoleOverview";
import { RoleSection } from "./RoleSection";
import styles from "./RolesContent.module.css";

/** All actors in a table and in a matrix, and then each with its responsibilities. */
export function RolesContent({ roles }: { roles: RolesContent_role$key }) {
  const each = useFragment(
    graphql`
      fragment RolesContent_role on Role @relay(plural: true) {
        id
        ...RoleOverview_role
        ...RoleMatrix_role
        ...RoleSection_role
      }
    `,
    roles,
  );
  return (
    <>
      <div className={styles.choice} data-screen>
        <RemarkSwitch />
      </div>
      <RemarkSummary rows="Role" others={["Network", "Seat"]} />
      <RoleOverview roles={each} />
      {/* On paper the lists below are enough. */}
      <div data-screen>
        <RoleMatrix roles={each} />
      </div>
      {each.map((role, index) => (
        <RoleSection key={role.id} role={role} position={index + 1} />
      ))}
    </>
  );
}
