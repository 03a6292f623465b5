import { graphql, useFragment } from "react-relay/hooks";
import type { RolesContent_role$key } from "../../graphql/__generated__/RolesContent_role.graphql";
import { useI18n } from "../../i18n/I18n";
import { DownloadLinks } from "../file/DownloadLinks";
import { RemarkSummary } from "../remark/RemarkSummary";
import { RemarkSwitch } from "../remark/RemarkSwitch";
import { RoleMatrix } from "./RoleMatrix";
import { RoleOverview } from "./RoleOverview";
import { RoleSection } from "./RoleSection";
import styles from "./RolesContent.module.css";

interface Props {
  /** The plan that they are of, by its name in addresses. */
  plan: string;
  roles: RolesContent_role$key;
}

/** All actors in a table and in a matrix, and then each with its responsibilities. */
export function RolesContent({ plan, roles }: Props) {
  const { t } = useI18n();
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
        <DownloadLinks take={t.files.take.roles} path={`/plan/${plan}/roller.xlsx`} />
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
