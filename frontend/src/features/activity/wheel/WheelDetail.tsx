import { Button, Heading } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { WheelDetail_activity$key } from "../../../graphql/__generated__/WheelDetail_activity.graphql";
import { useI18n } from "../../../i18n/I18n";
import { ActivityRow } from "../ActivityRow";
import styles from "./AnnualWheel.module.css";

interface Props {
  activity: WheelDetail_activity$key;
  order: readonly { readonly id: string }[];
  place: number;
  onChoose: (id: string) => void;
}

/** The chosen activity, whole, and the way to the one before and the one after. */
export function WheelDetail({ activity, order, place, onChoose }: Props) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment WheelDetail_activity on Activity {
        ...ActivityRow_activity
      }
    `,
    activity,
  );
  const to = (next: number, text: string) => {
    const id = order[next]?.id;
    return (
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        aria-disabled={id === undefined}
        onClick={() => id !== undefined && onChoose(id)}
      >
        {text}
      </Button>
    );
  };
  return (
    <section aria-labelledby="valgt" className={styles.detail}>
      <Heading level={2} data-size="2xs" id="valgt" className={styles.detailTitle}>
        {t.calendar.wheel.chosen}
      </Heading>
      <div className={styles.walk}>
        {to(place - 1, t.calendar.wheel.before)}
        <span>{t.calendar.wheel.place({ place: place + 1, all: order.length })}</span>
        {to(place + 1, t.calendar.wheel.after)}
      </div>
      <div aria-live="polite">
        <ActivityRow activity={data} />
      </div>
    </section>
  );
}
