import { Tag } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanStatusTag_plan$key } from "../../graphql/__generated__/PlanStatusTag_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { useToday } from "../clock/Today";
import { standingOf } from "./standing";

export function PlanStatusTag({ plan }: { plan: PlanStatusTag_plan$key }) {
  const { t } = useI18n();
  const { status, isCurrent, period } = useFragment(
    graphql`
      fragment PlanStatusTag_plan on Plan {
        status
        isCurrent
        period {
          from
          to
        }
      }
    `,
    plan,
  );
  const standing = standingOf({ status, isCurrent, from: period.from, to: period.to }, useToday());
  return (
    <Tag data-color={standing === "current" ? "success" : "neutral"} data-size="sm">
      {t.plan.standing[standing]}
    </Tag>
  );
}
