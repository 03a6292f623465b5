import { Link } from "@digdir/designsystemet-react";
import { getRouteApi } from "@tanstack/react-router";
import { useI18n } from "../../i18n/I18n";
import { explorerAddress } from "./ask";

const shell = getRouteApi("__root__");

/** Leads to the explorer with the document filled in, on the day that the page is seen from. */
export function ExplorerLink({ document }: { document: string }) {
  const { t } = useI18n();
  const { dag } = shell.useSearch();
  return <Link href={explorerAddress(document, dag)}>{t.api.examples.open}</Link>;
}
