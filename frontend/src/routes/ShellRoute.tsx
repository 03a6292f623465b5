import { getRouteApi, Outlet } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, RelayEnvironmentProvider, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { DayNotice } from "../features/clock/DayNotice";
import { TodayProvider } from "../features/clock/Today";
import { SessionMenu } from "../features/session/SessionMenu";
import { SessionNotice } from "../features/session/SessionNotice";
import type { ShellRouteQuery } from "../graphql/__generated__/ShellRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { useI18n } from "../i18n/I18n";
import { formatDate } from "../lib/dates";
import { Frame } from "../ui/shell/Frame";
import { usePaper } from "../ui/usePaper";

const query = graphql`
  query ShellRouteQuery {
    clock {
      today
      ...DayNotice_clock
    }
    ...SessionMenu_query
    ...SessionNotice_query
  }
`;

export const loadShell = (environment: Environment) => preload<ShellRouteQuery>(environment, query, {});

const route = getRouteApi("__root__");

/** The root of every page: the store that the chosen day fills, and what that day is. */
export function ShellRoute() {
  const { environment } = route.useRouteContext();
  return (
    <RelayEnvironmentProvider environment={environment}>
      <Shell reference={route.useLoaderData()} />
    </RelayEnvironmentProvider>
  );
}

function Shell({ reference }: { reference: PreloadedQuery<ShellRouteQuery> }) {
  const data = usePreloadedQuery<ShellRouteQuery>(query, reference);
  const { clock } = data;
  const { dag } = route.useSearch();
  const { t, locale } = useI18n();
  const [page, of] = t.common.paper.page({ page: "#", pages: "#" }).split("#");
  usePaper({ day: t.common.paper.day({ day: formatDate(clock.today, locale) }), page, of });
  return (
    <TodayProvider value={clock.today}>
      <Frame
        session={<SessionMenu query={data} />}
        notice={
          <>
            <SessionNotice query={data} />
            <DayNotice clock={clock} chosenInAddress={dag !== undefined} />
          </>
        }
      >
        <Outlet />
      </Frame>
    </TodayProvider>
  );
}
