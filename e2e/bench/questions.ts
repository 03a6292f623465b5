// The questions, as each contestant asks them, and how its answer becomes the
// common form in which the answers are compared.

// The answers are as different as the contestants; only their common form is compared.
type Answer = any;

/** A question as one contestant asks it, and how its answer becomes the common form. */
interface Spoken {
  query: string;
  common: (data: Answer) => unknown;
}

/** A question to the contestants. */
export interface Question {
  title: string;
  /** What its variable names, if it has one. */
  by: "plan" | "region" | "calendar" | null;
  sammenheng: Spoken;
  postgraphile?: Spoken;
  /** The common form of the floor's answer, when it is not the answer itself. */
  floor?: (answer: Answer) => unknown;
}

const nodes = (connection: { nodes: Answer[] }): Answer[] => connection.nodes;
const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

/** A plan with all its themes, goals and signs. */
export const plan: Question = {
  title: "a plan with its themes, goals and signs",
  by: "plan",
  sammenheng: {
    query: `query Plan($slug: String!) { plan(by: {slug: $slug}) {
      title status period { label }
      themes { number title text
        goals { number kind text }
        coreComponents { title items }
        visions { title text unitKinds signs { text criteria { text } } }
        measures { text } } } }`,
    common: ({ plan }) => ({ ...plan, period: plan.period.label }),
  },
  postgraphile: {
    query: `query Plan($slug: String!) { planBySlug(slug: $slug) {
      title status periodLabel
      themes(orderBy: ORDINAL_ASC) { nodes { number title text
        goals(orderBy: ORDINAL_ASC) { nodes { number kind text } }
        coreComponents(orderBy: ORDINAL_ASC) { nodes { title items } }
        visions(orderBy: ORDINAL_ASC) { nodes { title text unitKinds
          signs(orderBy: ORDINAL_ASC) { nodes { text criteria(orderBy: ORDINAL_ASC) { nodes { text } } } } } }
        measures(orderBy: ORDINAL_ASC) { nodes { text } } } } } }`,
    common: ({ planBySlug: { periodLabel, themes, ...plan } }) => ({
      ...plan,
      period: periodLabel,
      themes: nodes(themes).map((theme) => ({
        ...theme,
        goals: nodes(theme.goals),
        coreComponents: nodes(theme.coreComponents),
        visions: nodes(theme.visions).map((vision) => ({
          ...vision,
          signs: nodes(vision.signs).map((sign) => ({ ...sign, criteria: nodes(sign.criteria) })),
        })),
        measures: nodes(theme.measures),
      })),
    }),
  },
};

/** The first fifty activities, with milestones, networks and audiences. */
export const activities: Question = {
  title: "fifty activities with milestones, networks and audiences",
  by: null,
  sammenheng: {
    query: `query Activities { activities(first: 50) { nodes {
      title kind place when { text precision start end }
      milestones { number text }
      networks { name abbreviation }
      audience { text positions { name } } } } }`,
    common: ({ activities }) => nodes(activities),
  },
  postgraphile: {
    query: `query Activities { allActivities(first: 50, orderBy: [START_DATE_ASC, PLAN_ID_ASC, ORDINAL_ASC]) { nodes {
      title kind place whenText precision startDate endDate audience
      ties(orderBy: ORDINAL_ASC) { nodes { milestone { number text } } }
      activityNetworksByActivityId(orderBy: ORDINAL_ASC) { nodes { networkByNetworkId { name abbreviation } } }
      audiencePositions(orderBy: ORDINAL_ASC) { nodes { position { name } } } } } }`,
    common: ({ allActivities }) =>
      nodes(allActivities).map((row) => ({
        title: row.title,
        kind: row.kind,
        place: row.place,
        when: { text: row.whenText, precision: row.precision, start: row.startDate, end: row.endDate },
        milestones: nodes(row.ties).map((tie) => tie.milestone),
        networks: nodes(row.activityNetworksByActivityId).map((tie) => tie.networkByNetworkId),
        audience: {
          text: (typeof row.audience === "string" ? JSON.parse(row.audience) : row.audience).text,
          positions: nodes(row.audiencePositions).map((tie) => tie.position),
        },
      })),
  },
};

/** A region of six municipalities, their plans, and how many activities lead to each milestone. */
export const region: Question = {
  title: "a region of six, their plans and counts for each milestone",
  by: "region",
  sammenheng: {
    query: `query Region($slug: String!) { organisation(by: {slug: $slug}) { name ... on Region {
      municipalities(first: 10) { nodes { name
        plans(where: {isOutline: false}, first: 10) { nodes { title kind status
          years { label milestones { number text activities(first: 1) { totalCount } } } } } } } } } }`,
    common: ({ organisation: { name, municipalities } }) => ({
      name,
      municipalities: nodes(municipalities)
        .map((municipality) => ({
          ...municipality,
          plans: nodes(municipality.plans).map((plan) => ({
            ...plan,
            years: plan.years.map((year: Answer) => ({
              ...year,
              milestones: year.milestones.map(({ activities, ...milestone }: Answer) => ({
                ...milestone,
                activities: activities.totalCount,
              })),
            })),
          })),
        }))
        .sort(byName),
    }),
  },
  floor: ({ name, municipalities }) => ({ name, municipalities: municipalities.sort(byName) }),
  postgraphile: {
    query: `query Region($slug: String!) { organisationBySlug(slug: $slug) { name
      regionMembershipsByRegionId { nodes { organisationByMunicipalityId { name
        plansByOwnerId(condition: {isOutline: false}, orderBy: SLUG_ASC) { nodes { title kind status
          years(orderBy: ORDINAL_ASC) { nodes { label milestones(orderBy: ORDINAL_ASC) { nodes {
            number text activities { totalCount } } } } } } } } } } } }`,
    common: ({ organisationBySlug: { name, regionMembershipsByRegionId } }) => ({
      name,
      municipalities: nodes(regionMembershipsByRegionId)
        .map(({ organisationByMunicipalityId: municipality }) => ({
          name: municipality.name,
          plans: nodes(municipality.plansByOwnerId).map((plan) => ({
            ...plan,
            years: nodes(plan.years).map((year) => ({
              ...year,
              milestones: nodes(year.milestones).map(({ activities, ...milestone }: Answer) => ({
                ...milestone,
                activities: activities.totalCount,
              })),
            })),
          })),
        }))
        .sort(byName),
    }),
  },
};

/** The smallest question there is. */
export const typename: Question = {
  title: "__typename",
  by: null,
  sammenheng: { query: "{ __typename }", common: (data) => data },
  postgraphile: { query: "{ __typename }", common: (data) => data },
};

/** A page of one plan's calendar; asked of Sammenheng alone. */
export const calendar: Question = {
  title: "fifty rows of one calendar",
  by: "calendar",
  sammenheng: {
    query: `query Calendar($slug: String!) { plan(by: {slug: $slug}) { activities(first: 50) { nodes {
      title kind when { text start end } milestones { number } networks { name } audience { text } } } } }`,
    common: (data) => data,
  },
};

/** The best matches for a word, in everything there is; asked of Sammenheng alone. */
export const search: Question = {
  title: "the ten best matches for a word",
  by: null,
  sammenheng: {
    query: `query Search { search(text: "mobbing", first: 10) { nodes { __typename } } }`,
    common: (data) => data,
  },
};
