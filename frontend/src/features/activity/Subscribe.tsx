import "@digdir/designsystemet-web/ds-field";
import { Details, Field, Heading, Input, Label, Link, List, Paragraph } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
import { CopyButton } from "../../ui/CopyButton";
import styles from "./Subscribe.module.css";

interface Props {
  path: string;
  isNarrowed: boolean;
  level: 2 | 3;
}

/** How to have a calendar among one's own: its address, and where each program takes it. */
export function Subscribe({ path, isNarrowed, level }: Props) {
  const { t } = useI18n();
  const words = t.calendar.subscribe;
  const { origin, host } = window.location;
  const programs = [words.outlook, words.google, words.apple];
  return (
    <Details>
      <Details.Summary>{words.title}</Details.Summary>
      <Details.Content>
        <div className={styles.content}>
          <Paragraph>
            {words.intro} {isNarrowed ? words.narrowed : null}
          </Paragraph>
          <div className={styles.address}>
            <Field>
              <Label>{words.address}</Label>
              <Input readOnly value={origin + path} onFocus={(event) => event.target.select()} />
            </Field>
            <CopyButton text={origin + path} />
          </div>
          <p className={styles.links}>
            <Link href={`webcal://${host}${path}`}>{words.open}</Link>
            <Link href={path} download>
              {words.file}
            </Link>
          </p>
          <div className={styles.programs}>
            {programs.map(({ title, first, second, third }) => (
              <section key={title}>
                <Heading level={level} data-size="2xs">
                  {title}
                </Heading>
                <List.Ordered>
                  {[first, second, third].map((step) => (
                    <List.Item key={step}>{step}</List.Item>
                  ))}
                </List.Ordered>
              </section>
            ))}
          </div>
          <p className={styles.note}>{words.fileNote}</p>
        </div>
      </Details.Content>
    </Details>
  );
}
