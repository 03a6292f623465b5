import { Paragraph } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
import { useRoom } from "../../i18n/useRoom";
import { theme } from "../../theme/__generated__/theme";
import { ExternalLink } from "../../ui/ExternalLink";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Trail } from "../../ui/Trail";
import styles from "./AccessibilityPage.module.css";
import { SlashKeySwitch } from "./SlashKeySwitch";

const AUTHORITY = "https://www.uutilsynet.no/";

/** What is promised, what was tried and how, and where to turn. docs/wcag.md says it criterion by criterion. */
export function AccessibilityPage() {
  const { t } = useI18n();
  const accessibility = useRoom("accessibility");
  const title = t.common.pages.accessibility;
  const { lede, status, tested, key, complain } = accessibility;
  return (
    <Page title={title} documentTitle={title} lede={<Paragraph>{lede}</Paragraph>} breadcrumbs={<Trail here={title} />}>
      <div className={styles.text}>
        <Section id="status" title={status.title}>
          <Paragraph>{status.text}</Paragraph>
          <Paragraph>{status.untested}</Paragraph>
          <Paragraph>{status.exceptions}</Paragraph>
          {theme.statement === null ? null : <ExternalLink url={theme.statement}>{status.statement}</ExternalLink>}
        </Section>
        <Section id="provd" title={tested.title}>
          <Paragraph>{tested.intro}</Paragraph>
          <ul>
            {[tested.axe, tested.keyboard, tested.narrow, tested.language, tested.contrast, tested.paper].map(
              (line) => (
                <li key={line}>{line}</li>
              ),
            )}
          </ul>
          <Paragraph>{tested.byEye}</Paragraph>
        </Section>
        <Section id="hurtigtast" title={key.title}>
          <Paragraph>{key.text}</Paragraph>
          <SlashKeySwitch label={key.use} />
        </Section>
        <Section id="si-fra" title={complain.title}>
          <Paragraph>{complain.text}</Paragraph>
          {theme.contact === null ? null : <ExternalLink url={theme.contact}>{complain.contact}</ExternalLink>}
          <Paragraph>{complain.authority}</Paragraph>
          <ExternalLink url={AUTHORITY}>{complain.authorityLink}</ExternalLink>
        </Section>
      </div>
    </Page>
  );
}
