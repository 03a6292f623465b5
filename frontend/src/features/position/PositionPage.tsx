import { Button } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { PositionPage_municipality$key } from "../../graphql/__generated__/PositionPage_municipality.graphql";
import type { PositionPage_position$key } from "../../graphql/__generated__/PositionPage_position.graphql";
import type { PositionPage_query$key } from "../../graphql/__generated__/PositionPage_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { Page } from "../../ui/Page";
import { Trail, TrailStep } from "../../ui/Trail";
import { KeepCalendar } from "../activity/KeepCalendar";
import { OrganisationName } from "../organisation/OrganisationName";
import { DutySection } from "./DutySection";
import { PositionCalendar } from "./PositionCalendar";
import { PositionForm } from "./PositionForm";
import { PositionNetworks } from "./PositionNetworks";
import styles from "./PositionPage.module.css";

interface Props {
  query: PositionPage_query$key;
  position: PositionPage_position$key;
  municipality: PositionPage_municipality$key;
}

/** «Min rolle»: what a position carries, sits in, prepares and attends, across the plans of a municipality. */
export function PositionPage({ query, position, municipality }: Props) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment PositionPage_query on Query
      @argumentDefinitions(position: { type: "ID!" }, municipality: { type: "ID" }) {
        ...PositionForm_query
        ...PositionCalendar_query @arguments(position: $position, municipality: $municipality)
      }
    `,
    query,
  );
  const role = useFragment(
    graphql`
      fragment PositionPage_position on Position {
        slug
        name
        calendarPath
        ...PositionNetworks_position
      }
    `,
    position,
  );
  const place = useFragment(
    graphql`
      fragment PositionPage_municipality on Municipality @argumentDefinitions(position: { type: "ID!" }) {
        slug
        name
        ...OrganisationName_organisation
        ...PositionNetworks_municipality
        ...DutySection_municipality @arguments(actor: $position)
      }
    `,
    municipality,
  );
  const { name, slug, calendarPath } = role;
  return (
    <Page
      title={
        <Phrase
          says={t.position.title}
          parts={{ position: <Original>{name}</Original>, municipality: <Original>{place.name}</Original> }}
        />
      }
      documentTitle={t.position.title({ position: name, municipality: place.name })}
      owner={place.name}
      kicker={t.position.kicker}
      breadcrumbs={
        <Trail here={<Original>{name}</Original>}>
          <TrailStep>
            <OrganisationName organisation={place} />
          </TrailStep>
        </Trail>
      }
    >
      <PositionForm key={`${slug} ${place.slug}`} query={data} position={slug} municipality={place.slug} />
      <div className={styles.actions}>
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => window.print()}>
          {t.common.print}
        </Button>
      </div>
      <KeepCalendar path={`${calendarPath}?kommune=${place.slug}`} />
      <div className={styles.columns}>
        <div>
          <PositionCalendar query={data} />
        </div>
        <div>
          <PositionNetworks position={role} municipality={place} />
          <DutySection municipality={place} none={t.position.noDuties} />
        </div>
      </div>
    </Page>
  );
}
