/** Whether the remarks of the plan check are asked for, as it stands in the address: `?merknader=ja`. */
export interface RemarkSearch {
  merknader?: "ja" | undefined;
}

export function readRemarkSearch(search: Record<string, unknown>): RemarkSearch {
  return { merknader: search["merknader"] === "ja" ? "ja" : undefined };
}
