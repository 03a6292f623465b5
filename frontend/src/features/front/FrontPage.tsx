import { Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { FrontPage_query$key } from "../../graphql/__generated__/FrontPage_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { ActivityList } from "../activity/ActivityList";
import styles from "./FrontPage.module.css";
import { MunicipalityCards } from "./MunicipalityCards";
import { PlansInUse } from "./PlansInUse";
import { RegionList } from "./RegionList";

/** Where one starts: one's municipality, what is coming, and the plans in use. */
export function FrontPage({ query }: { query: FrontPage_query$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment FrontPage_query on Query {
        activities(where: { upcoming: true }, first: 8) {
          nodes {
            ...ActivityList_activity
          }
        }
        ...MunicipalityCards_query
        ...RegionList_query
        ...PlansInUse_query
      }
    `,
    query,
  );
  return (
    <Page title={t.front.title} documentTitle={t.front.documentTitle} lede={<Paragraph>{t.front.lede}</Paragraph>}>
      <MunicipalityCards query={data} />
      <div className={styles.columns}>
        <Section id="det-neste" title={t.front.upcoming}>
          {data.activities.nodes.length > 0 ? (
            <ActivityList activities={data.activities.nodes} showPlan />
          ) : (
            <Empty>{t.front.nothingNext}</Empty>
          )}
        </Section>
        <div>
          <PlansInUse query={data} />
          <RegionList query={data} />
        </div>
      </div>
    </Page>
  );
}
