import { Link } from "@digdir/designsystemet-react";
import { useRoom } from "../../i18n/useRoom";
import { Facts } from "../../ui/Facts";
import styles from "./ApiFacts.module.css";

/** The addresses that stay. */
export function ApiFacts() {
  const api = useRoom("api");
  const { origin } = window.location;
  return (
    <Facts
      facts={[
        { term: api.facts.endpoint, value: <code className={styles.asItIs}>{`${origin}/graphql`}</code> },
        { term: api.facts.explorer, value: <Link href="/api/explorer">{api.facts.openExplorer}</Link> },
        { term: api.facts.schema, value: <AddressLink path="/schema.graphql" /> },
        {
          term: api.facts.planDocument,
          value: <AddressLink path="/plan-document.schema.json" />,
        },
      ]}
    />
  );
}

function AddressLink({ path }: { path: string }) {
  return (
    <Link href={path} className={styles.asItIs}>
      {path}
    </Link>
  );
}
