import { List } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { ResourceList_resource$key } from "../../graphql/__generated__/ResourceList_resource.graphql";
import { useContentLanguage } from "../../i18n/Original";
import { ExternalLink } from "../../ui/ExternalLink";

/** What to read or use; a link where the plan gives one. */
export function ResourceList({ resources }: { resources: ResourceList_resource$key }) {
  const lang = useContentLanguage();
  const each = useFragment(
    graphql`
      fragment ResourceList_resource on Resource @relay(plural: true) {
        title
        url
      }
    `,
    resources,
  );
  return (
    <List.Unordered lang={lang}>
      {each.map(({ title, url }) => (
        <List.Item key={`${title} ${url}`}>
          <ExternalLink url={url}>{title}</ExternalLink>
        </List.Item>
      ))}
    </List.Unordered>
  );
}
