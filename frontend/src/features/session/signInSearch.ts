/** What can go wrong at the door, as the server says it in the address. */
export const faults = ["avbrutt", "utgaatt", "utilgjengelig", "avvist"] as const;

type SignInFault = (typeof faults)[number];

/** `?til=/plan/sortland&feil=avbrutt`: the page to come back to, and what went wrong. */
export interface SignInSearch {
  til?: string | undefined;
  feil?: SignInFault | undefined;
}

export function readSignInSearch({ til, feil }: Record<string, unknown>): SignInSearch {
  const fault = faults.find((known) => known === feil);
  return { ...(typeof til === "string" ? { til } : {}), ...(fault === undefined ? {} : { feil: fault }) };
}
