import { Link } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
import { Facts } from "../../ui/Facts";
import styles from "./ApiFacts.module.css";

/** The addresses that stay. */
export function ApiFacts() {
  const { t } = useI18n();
  const { origin } = window.location;
  return (
    <Facts
      facts={[
        { term: t.api.facts.endpoint, value: <code className={styles.asItIs}>{`${origin}/graphql`}</code> },
        { term: t.api.facts.explorer, value: <Link href="/api/explorer">{t.api.facts.openExplorer}</Link> },
        { term: t.api.facts.schema, value: <AddressLink path="/schema.graphql" /> },
        {
          term: t.api.facts.planDocument,
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
