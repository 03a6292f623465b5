interface Category {
  readonly code: string;
}

/** A category's place in the legend of its plan; −1 for none. */
export function placeOf(legend: readonly Category[], code: string | undefined): number {
  return legend.findIndex((category) => category.code === code);
}
