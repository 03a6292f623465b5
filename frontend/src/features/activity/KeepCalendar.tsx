import { useI18n } from "../../i18n/I18n";
import { DownloadLinks } from "../file/DownloadLinks";
import styles from "./KeepCalendar.module.css";
import { Subscribe } from "./Subscribe";

interface Props {
  /** The address of the feed, with what narrows it. */
  path: string;
  /** The address of the same as a file, where it is another: a file can be of one day, a subscription cannot. */
  filePath?: string;
  isNarrowed?: boolean;
  /** The level of headings here: one below the heading that this stands under. */
  level?: 2 | 3;
}

/** A calendar to have with oneself: among one's own, or as a table. */
export function KeepCalendar({ path, filePath = path, isNarrowed = false, level = 2 }: Props) {
  const { t } = useI18n();
  return (
    <div className={styles.ways} data-screen>
      <Subscribe path={path} isNarrowed={isNarrowed} level={level} />
      <DownloadLinks take={isNarrowed ? t.files.take.selection : t.files.take.calendar} path={filePath} />
    </div>
  );
}
