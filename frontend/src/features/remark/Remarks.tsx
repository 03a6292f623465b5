import { createContext, type ReactNode, useContext, useMemo } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { Remarks_plan$key } from "../../graphql/__generated__/Remarks_plan.graphql";
import { useI18n } from "../../i18n/I18n";

export interface Remark {
  readonly severity: "ERROR" | "WARNING" | "HINT";
  /** How the message begins: what it calls its subject, in the plan's own words; none for the plan itself. */
  readonly place: string | null | undefined;
  readonly message: string;
  /** The type and id of what it is on; neither where that may not be seen. */
  readonly on: string | undefined;
  readonly subject: string | undefined;
}

interface OfPlan {
  /** The plan's name in addresses. */
  readonly slug: string;
  readonly remarks: readonly Remark[] | null;
}

const RemarksContext = createContext<OfPlan | null>(null);

/** What the plan check says of the plan, for everything inside it; nothing where it is not asked for. */
export function Remarks({ plan, children }: { plan: Remarks_plan$key; children: ReactNode }) {
  const { slug, remarks } = useFragment(
    graphql`
      fragment Remarks_plan on Plan
      @argumentDefinitions(withRemarks: { type: "Boolean!" }, language: { type: "Language!" }) {
        slug
        remarks @include(if: $withRemarks) {
          severity
          place
          message(language: $language)
          subject {
            __typename
            id
          }
        }
      }
    `,
    plan,
  );
  const all = useMemo(() => {
    const each = remarks?.map(({ severity, place, message, subject }): Remark => {
      return { severity, place, message, on: subject?.__typename, subject: subject?.id };
    });
    return { slug, remarks: each ?? null };
  }, [slug, remarks]);
  return <RemarksContext value={all}>{children}</RemarksContext>;
}

/** All remarks on the plan; null where they are not asked for. */
export function useRemarks(): readonly Remark[] | null {
  return useContext(RemarksContext)?.remarks ?? null;
}

/** The address of all of them as a table; null outside a plan. */
export function useRemarksPath(): string | null {
  const { language } = useI18n();
  const slug = useContext(RemarksContext)?.slug;
  return slug === undefined ? null : `/plan/${slug}/merknader.xlsx?sprak=${language}`;
}
