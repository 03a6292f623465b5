import { Link } from "@digdir/designsystemet-react";
import { getRouteApi } from "@tanstack/react-router";
import { useRoom } from "../../i18n/useRoom";
import { explorerAddress } from "./ask";

const shell = getRouteApi("__root__");

/** Leads to the explorer with the document filled in, on the day that the page is seen from. */
export function ExplorerLink({ document }: { document: string }) {
  const api = useRoom("api");
  const { dag } = shell.useSearch();
  return <Link href={explorerAddress(document, dag)}>{api.examples.open}</Link>;
}
