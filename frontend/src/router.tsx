import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";
import type { CalendarSearch } from "./features/activity/calendarSearch";
import { readCalendarSearch } from "./features/activity/calendarSearch";
import { type ChangeSearch, readChangeSearch } from "./features/change/changeSearch";
import { type RemarkSearch, readRemarkSearch } from "./features/remark/readRemarkSearch";
import type { SearchState } from "./features/search/searchState";
import { readSearchState } from "./features/search/searchState";
import { readSignInSearch, type SignInSearch } from "./features/session/signInSearch";
import { environmentFor } from "./graphql/environment";
import { chosenLanguage } from "./i18n/chosenLanguage";
import { isLanguage, type Language, loadI18n, loadRoom } from "./i18n/languages";
import { Spoken } from "./i18n/Spoken";
import { isDay } from "./lib/dates";
import { FrontRoute, load as loadFront } from "./routes/FrontRoute";
import { loadShell, ShellRoute } from "./routes/ShellRoute";
import { ErrorPage } from "./ui/ErrorPage";
import { NotFoundPage } from "./ui/NotFoundPage";
import { PageSkeleton } from "./ui/PageSkeleton";
import { Frame } from "./ui/shell/Frame";

// Every address of the app, in one place. A page's code and its query come together, when the page is asked for; those
// of the front page are there from the start, for most of what it draws is drawn on the others too.

/** `?dag=2023-09-18&sprak=nn`: the day that the plans are seen from, and the language of the pages. */
interface ShellSearch {
  dag?: string | undefined;
  sprak?: Language | undefined;
}

const root = createRootRoute({
  validateSearch: ({ dag, sprak }: Record<string, unknown>): ShellSearch => ({
    ...(isDay(dag) ? { dag } : {}),
    ...(isLanguage(sprak) ? { sprak } : {}),
  }),
  search: { middlewares: [retainSearchParams(["dag", "sprak"])] },
  beforeLoad: ({ search }) => ({ environment: environmentFor(search.dag) }),
  loaderDeps: ({ search }) => ({ dag: search.dag, sprak: search.sprak }),
  loader: async ({ context, deps }) => {
    const [shell] = await Promise.all([loadShell(context.environment), loadI18n(chosenLanguage(deps.sprak))]);
    return shell;
  },
  component: () => (
    <Spoken>
      <ShellRoute />
    </Spoken>
  ),
  errorComponent: ({ error }) => (
    <Spoken>
      <Frame>
        <ErrorPage error={error} />
      </Frame>
    </Spoken>
  ),
  pendingComponent: () => (
    <Spoken>
      <Frame>
        <PageSkeleton />
      </Frame>
    </Spoken>
  ),
  notFoundComponent: NotFoundPage,
});
const getParentRoute = () => root;
const seenFrom = ({ search }: { search: ShellSearch }) => ({ dag: search.dag });

const spokenIn = ({ search }: { search: ShellSearch }) => ({ language: chosenLanguage(search.sprak) });

const front = createRoute({
  getParentRoute,
  path: "/",
  loaderDeps: seenFrom,
  loader: ({ context }) => loadFront(context.environment),
  component: FrontRoute,
});

const municipality = createRoute({
  getParentRoute,
  path: "/kommune/$slug",
  loaderDeps: seenFrom,
  loader: async ({ context, params }) =>
    (await import("./routes/MunicipalityRoute")).load(context.environment, params.slug),
  component: lazyRouteComponent(() => import("./routes/MunicipalityRoute"), "MunicipalityRoute"),
});

const plan = createRoute({
  getParentRoute,
  path: "/plan/$slug",
  validateSearch: (search: Record<string, unknown>): RemarkSearch => readRemarkSearch(search),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    (await import("./routes/PlanRoute")).load(context.environment, params.slug, deps),
  component: lazyRouteComponent(() => import("./routes/PlanRoute"), "PlanRoute"),
});

const theme = createRoute({
  getParentRoute,
  path: "/plan/$slug/tema/$theme",
  loaderDeps: seenFrom,
  loader: async ({ context, params }) => (await import("./routes/ThemeRoute")).load(context.environment, params),
  component: lazyRouteComponent(() => import("./routes/ThemeRoute"), "ThemeRoute"),
});

const calendar = createRoute({
  getParentRoute,
  path: "/plan/$slug/kalender",
  validateSearch: (search: Record<string, unknown>): CalendarSearch => readCalendarSearch(search),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    (await import("./routes/CalendarRoute")).load(context.environment, params.slug, deps),
  component: lazyRouteComponent(() => import("./routes/CalendarRoute"), "CalendarRoute"),
});

const milestones = createRoute({
  getParentRoute,
  path: "/plan/$slug/milepaeler",
  loaderDeps: seenFrom,
  loader: async ({ context, params }) =>
    (await import("./routes/MilestonesRoute")).load(context.environment, params.slug),
  component: lazyRouteComponent(() => import("./routes/MilestonesRoute"), "MilestonesRoute"),
});

const roles = createRoute({
  getParentRoute,
  path: "/plan/$slug/roller",
  validateSearch: (search: Record<string, unknown>): RemarkSearch => readRemarkSearch(search),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    (await import("./routes/RolesRoute")).load(context.environment, params.slug, deps),
  component: lazyRouteComponent(() => import("./routes/RolesRoute"), "RolesRoute"),
});

const changes = createRoute({
  getParentRoute,
  path: "/plan/$slug/endringer",
  validateSearch: (search: Record<string, unknown>): ChangeSearch => readChangeSearch(search),
  loaderDeps: ({ search }) => ({ ...search, ...spokenIn({ search }) }),
  loader: async ({ context, params, deps }) => {
    const [preloaded] = await Promise.all([
      import("./routes/ChangesRoute").then(({ load }) => load(context.environment, params.slug, deps)),
      loadRoom(deps.language, "changes"),
    ]);
    return preloaded;
  },
  component: lazyRouteComponent(() => import("./routes/ChangesRoute"), "ChangesRoute"),
});

const network = createRoute({
  getParentRoute,
  path: "/nettverk/$slug",
  loaderDeps: seenFrom,
  loader: async ({ context, params }) => (await import("./routes/NetworkRoute")).load(context.environment, params.slug),
  component: lazyRouteComponent(() => import("./routes/NetworkRoute"), "NetworkRoute"),
});

const networks = createRoute({
  getParentRoute,
  path: "/kommune/$slug/nettverk",
  loaderDeps: seenFrom,
  loader: async ({ context, params }) =>
    (await import("./routes/NetworksRoute")).load(context.environment, params.slug),
  component: lazyRouteComponent(() => import("./routes/NetworksRoute"), "NetworksRoute"),
});

const results = createRoute({
  getParentRoute,
  path: "/sok",
  validateSearch: (search: Record<string, unknown>): SearchState => readSearchState(search),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await import("./routes/SearchRoute")).load(context.environment, deps),
  component: lazyRouteComponent(() => import("./routes/SearchRoute"), "SearchRoute"),
});

const region = createRoute({
  getParentRoute,
  path: "/region/$slug",
  loaderDeps: seenFrom,
  loader: async ({ context, params }) => (await import("./routes/RegionRoute")).load(context.environment, params.slug),
  component: lazyRouteComponent(() => import("./routes/RegionRoute"), "RegionRoute"),
});

const unit = createRoute({
  getParentRoute,
  path: "/enhet/$slug",
  loaderDeps: seenFrom,
  loader: async ({ context, params }) => (await import("./routes/UnitRoute")).load(context.environment, params.slug),
  component: lazyRouteComponent(() => import("./routes/UnitRoute"), "UnitRoute"),
});

/** `?kommune=sortland`: where the role is looked at, as in the address of its feed. */
interface PositionSearch {
  kommune?: string | undefined;
}

const position = createRoute({
  getParentRoute,
  path: "/rolle/$slug",
  validateSearch: ({ kommune }: Record<string, unknown>): PositionSearch =>
    typeof kommune === "string" ? { kommune } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    (await import("./routes/PositionRoute")).load(context.environment, params.slug, deps.kommune),
  component: lazyRouteComponent(() => import("./routes/PositionRoute"), "PositionRoute"),
});

const accessibility = createRoute({
  getParentRoute,
  path: "/tilgjengelighet",
  loaderDeps: spokenIn,
  loader: ({ deps }) => loadRoom(deps.language, "accessibility"),
  component: lazyRouteComponent(() => import("./features/accessibility/AccessibilityPage"), "AccessibilityPage"),
});

const signIn = createRoute({
  getParentRoute,
  path: "/logg-inn",
  validateSearch: (search: Record<string, unknown>): SignInSearch => readSignInSearch(search),
  loader: async ({ context }) => (await import("./routes/SignInRoute")).load(context.environment),
  component: lazyRouteComponent(() => import("./routes/SignInRoute"), "SignInRoute"),
});

const api = createRoute({
  getParentRoute,
  path: "/api",
  loaderDeps: spokenIn,
  loader: async ({ deps }) => {
    const [content] = await Promise.all([
      import("./routes/ApiRoute").then(({ load }) => load()),
      loadRoom(deps.language, "api"),
    ]);
    return content;
  },
  component: lazyRouteComponent(() => import("./routes/ApiRoute"), "ApiRoute"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    front,
    municipality,
    plan,
    theme,
    calendar,
    milestones,
    roles,
    changes,
    network,
    networks,
    region,
    unit,
    position,
    results,
    accessibility,
    signIn,
    api,
  ]),
  scrollRestoration: true,
  defaultPreload: "intent",
  // Relay's store decides what is fresh; the router only keeps what is on the screen.
  defaultStaleTime: Number.POSITIVE_INFINITY,
  defaultGcTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultOnCatch: (error) => console.error(error),
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
