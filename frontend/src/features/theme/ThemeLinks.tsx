import { graphql, useFragment } from "react-relay/hooks";
import type { ThemeLinks_theme$key } from "../../graphql/__generated__/ThemeLinks_theme.graphql";
import { ThemeLink } from "./ThemeLink";

/** Several themes by name, one a line. */
export function ThemeLinks({ themes }: { themes: ThemeLinks_theme$key }) {
  const each = useFragment(
    graphql`
      fragment ThemeLinks_theme on Theme @relay(plural: true) {
        id
        ...ThemeLink_theme
      }
    `,
    themes,
  );
  return (
    <ul className="plain">
      {each.map((theme) => (
        <li key={theme.id}>
          <ThemeLink theme={theme} />
        </li>
      ))}
    </ul>
  );
}
