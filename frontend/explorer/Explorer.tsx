import { GraphiQL, type GraphiQLProps } from "graphiql";
import example from "../../backend/tests/questions/15-when-sut-meets.graphql?raw";
import { dayOf, readAddress, writeAddress } from "./address";
import { send } from "./send";

const welcome = `# Ctrl+Space suggests, Ctrl+Enter asks.
# Everything is described in the pane on the left.
# The address follows what you write: share it.

`;

/** Beside the documentation the editor would be too narrow to read in a smaller window. */
const opensDocumentation = window.innerWidth >= 1400;

const opened = readAddress(window.location.search);

/** GraphiQL over this server's API, with the day of the address. */
export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={welcome + example}
      initialQuery={opened.query}
      initialVariables={opened.variables}
      onTabChange={keepAddress}
      visiblePlugin={opensDocumentation ? "Documentation Explorer" : undefined}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <a href="/api" hrefLang="nb" className="home">
          Sammenheng API
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

const fetcher: GraphiQLProps["fetcher"] = (request) => send(request, dayOf(window.location.search));

const keepAddress: GraphiQLProps["onTabChange"] = ({ tabs, activeTabIndex }) => {
  const address = writeAddress(window.location, tabs[activeTabIndex] ?? {});
  window.history.replaceState(null, "", address);
};
