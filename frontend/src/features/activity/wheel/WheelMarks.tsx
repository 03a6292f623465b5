import { type KeyboardEvent, useRef } from "react";
import { arc, symbol } from "d3-shape";
import { graphql, useFragment } from "react-relay/hooks";
import type { WheelMarks_activity$key } from "../../../graphql/__generated__/WheelMarks_activity.graphql";
import { useI18n } from "../../../i18n/I18n";
import { describeWhen } from "../describeWhen";
import styles from "./AnnualWheel.module.css";
import type { Dated, Placed, Wheel } from "./geometry";
import { lookOf } from "./palette";

interface Marked extends Dated {
  readonly id: string;
  /** The place of its category in the legend. */
  readonly place: number;
  readonly row: WheelMarks_activity$key;
}

interface Props {
  wheel: Wheel<Marked>;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

const DAYS = { outermost: 256, step: 19, size: 150 };
const PERIODS = { innermost: 72, outermost: 178, widest: 23 };

/** Everything that happens, as one list to choose from: the arrow keys walk it by time. */
export function WheelMarks({ wheel, chosen, onChoose }: Props) {
  const { t } = useI18n();
  const list = useRef<SVGGElement>(null);
  const walk = (event: KeyboardEvent) => {
    const turn = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const here = wheel.order.findIndex(({ id }) => id === chosen);
    const place = { Home: 0, End: wheel.order.length - 1 }[event.key] ?? (turn === undefined ? undefined : here + turn);
    const next = place === undefined ? undefined : wheel.order[place];
    if (place !== undefined) event.preventDefault();
    if (next) onChoose(next.id);
  };
  const look = ({ activity }: Placed<Marked>) => lookOf(activity.place);
  const lanes = wheel.arcs.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const step = Math.min(PERIODS.widest, (PERIODS.outermost - PERIODS.innermost) / lanes);
  const ring = arc<Placed<Marked>>()
    .startAngle(({ from }) => from)
    .endAngle(({ to }) => Math.max(to - 0.006, 0))
    .innerRadius(({ lane }) => PERIODS.innermost + lane * step)
    .outerRadius(({ lane }) => PERIODS.innermost + lane * step + step * 0.75)
    .cornerRadius(3);
  const option = (placed: Placed<Marked>, d: string, transform?: string) => (
    <WheelOption
      key={placed.activity.id}
      activity={placed.activity.row}
      isChosen={placed.activity.id === chosen}
      colour={look(placed).colour}
      onChoose={() => {
        onChoose(placed.activity.id);
        list.current?.focus();
      }}
      d={d}
      transform={transform}
    />
  );
  return (
    <g
      ref={list}
      role="listbox"
      aria-label={t.calendar.wheel.label}
      aria-activedescendant={chosen === undefined ? undefined : `hjul-${chosen}`}
      tabIndex={0}
      className={styles.marks}
      onKeyDown={walk}
    >
      {wheel.arcs.map((placed) => option(placed, ring(placed) ?? ""))}
      {wheel.marks.map((placed) => {
        const distance = DAYS.outermost - placed.lane * DAYS.step;
        const [x, y] = [Math.sin(placed.from) * distance, -Math.cos(placed.from) * distance];
        return option(placed, symbol(look(placed).shape, DAYS.size)() ?? "", `translate(${x},${y})`);
      })}
    </g>
  );
}

interface OptionProps {
  activity: WheelMarks_activity$key;
  isChosen: boolean;
  colour: string;
  onChoose: () => void;
  d: string;
  transform: string | undefined;
}

/** One activity on the wheel, which says in words what it is and when. */
function WheelOption({ activity, isChosen, colour, onChoose, d, transform }: OptionProps) {
  const i18n = useI18n();
  const { id, title, when } = useFragment(
    graphql`
      fragment WheelMarks_activity on Activity {
        id
        title
        when {
          precision
          start
          end
          isoWeek
        }
      }
    `,
    activity,
  );
  const { precision, start, end, isoWeek } = when;
  const label = i18n.t.calendar.wheel.mark({ title, when: describeWhen({ precision, start, end, isoWeek }, i18n) });
  return (
    <path
      id={`hjul-${id}`}
      role="option"
      aria-selected={isChosen}
      aria-label={label}
      className={styles.mark}
      fill={colour}
      onClick={onChoose}
      d={d}
      transform={transform}
    >
      <title>{label}</title>
    </path>
  );
}
