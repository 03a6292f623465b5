import { Children, Fragment, type ReactNode } from "react";

/** What it holds on one line, with a dot between; what is not there is left out. */
export function Joined({ children }: { children: ReactNode }) {
  return Children.toArray(children)
    .filter((part) => part !== "")
    .map((part, index) => (
      <Fragment key={typeof part === "object" && "key" in part ? part.key : String(part)}>
        {index > 0 ? " · " : null}
        {part}
      </Fragment>
    ));
}
