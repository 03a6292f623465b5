import { Heading } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { VisionArticle_vision$key } from "../../graphql/__generated__/VisionArticle_vision.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Prose } from "../../ui/Prose";
import { ResourceList } from "./ResourceList";
import { SignList } from "./SignList";
import { UnitKindTags } from "./UnitKindTags";
import styles from "./VisionArticle.module.css";

export function VisionArticle({ vision }: { vision: VisionArticle_vision$key }) {
  const { t } = useI18n();
  const { title, text, unitKinds, signs, resources } = useFragment(
    graphql`
      fragment VisionArticle_vision on Vision {
        title
        text
        unitKinds
        signs {
          ...SignList_sign
        }
        resources {
          ...ResourceList_resource
        }
      }
    `,
    vision,
  );
  const name = title ?? t.theme.vision;
  return (
    <article className={styles.vision}>
      <Heading level={3} data-size="xs">
        {title ? <Original>{title}</Original> : name}
      </Heading>
      <UnitKindTags kinds={unitKinds} />
      <div className={styles.text}>
        <Prose text={text} />
      </div>
      {signs.length > 0 ? (
        <>
          <Heading level={4} data-size="2xs">
            {t.theme.signs}
          </Heading>
          <SignList signs={signs} label={t.theme.signsOf({ name })} />
        </>
      ) : null}
      {resources.length > 0 ? (
        <>
          <Heading level={4} data-size="2xs">
            {t.theme.resources}
          </Heading>
          <ResourceList resources={resources} />
        </>
      ) : null}
    </article>
  );
}
