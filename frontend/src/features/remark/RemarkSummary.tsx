import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
import { DownloadLinks } from "../file/DownloadLinks";
import { RemarkList } from "./RemarkList";
import styles from "./RemarkSummary.module.css";
import { useRemarks, useRemarksPath } from "./Remarks";

interface Props {
  /** The type of what has a row of its own on the page, with its remarks beside it; none where nothing has. */
  rows?: string;
  /** The types of what else the page is about; remarks on these are told here, or on everything. */
  others?: readonly string[];
}

/** How many remarks there are on what a page shows, and those that belong to no single row of it. */
export function RemarkSummary({ rows, others }: Props) {
  const { t } = useI18n();
  const remarks = useRemarks();
  const path = useRemarksPath();
  if (remarks === null || path === null) return null;
  const beside = remarks.filter(({ on }) => on === rows);
  const here = others === undefined ? remarks : remarks.filter(({ on }) => on !== undefined && others.includes(on));
  return (
    <section className={styles.summary} aria-labelledby="merknader">
      <Heading level={2} data-size="2xs" id="merknader">
        {t.remarks.title}
      </Heading>
      <Paragraph role="status">
        {rows === undefined ? t.remarks.all({ n: here.length }) : t.remarks.beside({ n: beside.length })}{" "}
        {rows !== undefined && here.length > 0 ? t.remarks.here({ n: here.length }) : null}
      </Paragraph>
      {here.length > 0 ? <RemarkList remarks={here} /> : null}
      <p className={styles.intro}>{t.remarks.intro}</p>
      {remarks.length > 0 ? <DownloadLinks take={t.files.take.remarks} path={path} /> : null}
    </section>
  );
}
