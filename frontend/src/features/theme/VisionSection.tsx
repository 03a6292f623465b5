import { graphql, useFragment } from "react-relay/hooks";
import type { VisionSection_vision$key } from "../../graphql/__generated__/VisionSection_vision.graphql";
import { useI18n } from "../../i18n/I18n";
import { Section } from "../../ui/Section";
import { VisionArticle } from "./VisionArticle";

/** The pictures of the future, one for each kind of unit or one for all. */
export function VisionSection({ visions }: { visions: VisionSection_vision$key }) {
  const { t } = useI18n();
  const each = useFragment(
    graphql`
      fragment VisionSection_vision on Vision @relay(plural: true) {
        id
        ...VisionArticle_vision
      }
    `,
    visions,
  );
  if (each.length === 0) return null;
  return (
    <Section id="fremtidsbilder" title={t.theme.visions}>
      {each.map((vision) => (
        <VisionArticle key={vision.id} vision={vision} />
      ))}
    </Section>
  );
}
