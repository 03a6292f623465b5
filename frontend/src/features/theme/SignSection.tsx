import { graphql, useFragment } from "react-relay/hooks";
import type { SignSection_theme$key } from "../../graphql/__generated__/SignSection_theme.graphql";
import { useI18n } from "../../i18n/I18n";
import { Section } from "../../ui/Section";
import { SignList } from "./SignList";

/** The signs that stand right under the theme; those of a vision stand with the vision. */
export function SignSection({ theme }: { theme: SignSection_theme$key }) {
  const { t } = useI18n();
  const { signs } = useFragment(
    graphql`
      fragment SignSection_theme on Theme {
        signs {
          ...SignList_sign
        }
      }
    `,
    theme,
  );
  if (signs.length === 0) return null;
  return (
    <Section id="tegn" title={t.theme.signs}>
      <SignList signs={signs} label={t.theme.signs} />
    </Section>
  );
}
