import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useLocation } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import type { SessionNotice_query$key } from "../../graphql/__generated__/SessionNotice_query.graphql";
import { useSessionOver } from "../../graphql/sessionOver";
import { useI18n } from "../../i18n/I18n";
import { AppLink } from "../../ui/AppLink";

/** Says that one has been signed out while one read, and leads back in. Nothing for whoever never was signed in. */
export function SessionNotice({ query }: { query: SessionNotice_query$key }) {
  const { t } = useI18n();
  const { href } = useLocation();
  const isOver = useSessionOver();
  const { viewer } = useFragment(
    graphql`
      fragment SessionNotice_query on Query {
        viewer {
          __typename
        }
      }
    `,
    query,
  );
  if (!viewer) return null;
  return (
    <div role="status" data-screen>
      {isOver ? (
        <Alert data-color="info">
          <Paragraph>
            {t.session.over}{" "}
            <AppLink to="/logg-inn" search={{ til: href }}>
              {t.session.again}
            </AppLink>
          </Paragraph>
        </Alert>
      ) : null}
    </div>
  );
}
