import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { SignInPage_query$key } from "../../graphql/__generated__/SignInPage_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { Page } from "../../ui/Page";
import { Trail } from "../../ui/Trail";
import styles from "./SignInPage.module.css";
import type { SignInSearch } from "./signInSearch";

/** The ways in, and what went wrong with the last try. */
export function SignInPage({ query, til, feil }: { query: SignInPage_query$key } & SignInSearch) {
  const { t } = useI18n();
  const { signInOptions } = useFragment(
    graphql`
      fragment SignInPage_query on Query {
        signInOptions {
          name
          path
        }
      }
    `,
    query,
  );
  const after = til === undefined ? "" : `?${new URLSearchParams({ til })}`;
  return (
    <Page
      title={t.session.page.title}
      documentTitle={t.session.page.title}
      lede={<Paragraph>{t.session.page.intro}</Paragraph>}
      breadcrumbs={<Trail here={t.session.page.title} />}
    >
      {feil === undefined ? null : (
        <Alert data-color="warning">
          <Paragraph>{t.session.page.faults[feil]}</Paragraph>
        </Alert>
      )}
      {signInOptions.length === 0 ? (
        <Paragraph>{t.session.page.none}</Paragraph>
      ) : (
        <ul className={`plain ${styles.ways}`}>
          {signInOptions.map(({ name, path }) => (
            <li key={path}>
              <Button asChild variant="secondary">
                <a href={`${path}${after}`}>{t.session.page.by({ name })}</a>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
