/** The forms in which the server gives a page away: two for tables, one for a plan as a document. */
export type FileForm = "xlsx" | "csv" | "yaml";

/** The forms of a table, the one that most people can use first. */
export const tableForms = ["xlsx", "csv"] as const satisfies readonly FileForm[];

/** The address of the same content in another form: `/nettverk/…/kalender.ics` as `/nettverk/…/kalender.csv`. */
export function inForm(path: string, form: FileForm): string {
  return path.replace(/\.\w+(?=\?|$)/, `.${form}`);
}
