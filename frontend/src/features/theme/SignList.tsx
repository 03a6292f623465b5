import { List } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { SignList_sign$key } from "../../graphql/__generated__/SignList_sign.graphql";
import { SignItem } from "./SignItem";
import styles from "./SignList.module.css";

/** Signs of good practice; each can be answered yes or no. */
export function SignList({ signs, label }: { signs: SignList_sign$key; label: string }) {
  const each = useFragment(
    graphql`
      fragment SignList_sign on Sign @relay(plural: true) {
        id
        ...SignItem_sign
      }
    `,
    signs,
  );
  if (each.length === 0) return null;
  return (
    <List.Unordered aria-label={label} className={styles.signs}>
      {each.map((sign) => (
        <List.Item key={sign.id}>
          <SignItem sign={sign} />
        </List.Item>
      ))}
    </List.Unordered>
  );
}
