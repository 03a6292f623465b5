/** Sizes in pixels of a 16-pixel text. More themes than ten have no room around one name. */
export const MOST = 10;

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
}

/** How large the picture is, and each theme in it: few themes need less height, and many are narrower. */
export function frameOf(count: number): Frame {
  return { width: 848, height: count > 4 ? 600 : 400, box: { width: count > 8 ? 160 : 212, height: 104 } };
}

interface Theme {
  readonly id: string;
  readonly related: readonly string[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Those of some themes that hang together in one, where that is most of them; otherwise all. */
export function inThePicture<T extends Theme>(themes: readonly T[]): readonly T[] {
  const isTied = (a: Theme, b: Theme) => a.related.includes(b.id) || b.related.includes(a.id);
  const largest = themes
    .map((theme) => {
      const group = new Set([theme]);
      for (const member of group) for (const other of themes) if (isTied(member, other)) group.add(other);
      return group;
    })
    .reduce((most, group) => (group.size > most.size ? group : most), new Set<T>());
  return largest.size > Math.max(2, themes.length / 2) ? themes.filter((theme) => largest.has(theme)) : themes;
}

/** Places themes around the centre, the first at the top, and draws a line for each two that hang together. */
export function arrangeThemes(themes: readonly Theme[]): { places: Point[]; centre: Point; lines: string[] } {
  const { width, height, box } = frameOf(themes.length);
  const centre = { x: width / 2, y: height / 2 };
  // Four stand in the corners; more go round from the top.
  const isFour = themes.length === 4;
  const [turn, stretch] = isFour ? [-Math.PI / 4, 1.35] : [0, 1];
  const radius = { x: ((width - box.width) / 2) * stretch, y: ((height - box.height) / 2) * stretch };
  const places = themes.map((_, index): Point => {
    const angle = (index / themes.length) * 2 * Math.PI - Math.PI / 2 + turn;
    return { x: centre.x + radius.x * Math.cos(angle), y: centre.y + radius.y * Math.sin(angle) };
  });
  const lines = themes.flatMap(({ related }, from) =>
    related.flatMap((other) => {
      const to = themes.findIndex(({ id }) => id === other);
      const [a, b] = [places[from], places[to]];
      const isTold = to < from && themes[to]?.related.includes(themes[from]?.id ?? "") === true;
      return a === undefined || b === undefined || isTold ? [] : [bent(a, b, centre)];
    }),
  );
  return { places, centre, lines };
}

/** A line between two places that is drawn a little towards the centre, so that neighbours' lines are seen too. */
function bent(a: Point, b: Point, centre: Point): string {
  const middle = { x: (a.x + b.x + centre.x) / 3, y: (a.y + b.y + centre.y) / 3 };
  return `M${a.x},${a.y}Q${middle.x},${middle.y} ${b.x},${b.y}`;
}
