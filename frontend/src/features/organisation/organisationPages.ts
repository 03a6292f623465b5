/** The pages of the organisations that have one, by their type. */
export const organisationPages = {
  Municipality: "/kommune/$slug",
  Region: "/region/$slug",
  Unit: "/enhet/$slug",
} as const;

/** The page of a type of organisation; undefined for those that have none. */
export function organisationPage(type: string) {
  return type in organisationPages ? organisationPages[type as keyof typeof organisationPages] : undefined;
}
