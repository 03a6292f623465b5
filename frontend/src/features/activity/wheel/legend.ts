interface Categorised {
  readonly category: { readonly code: string; readonly label: string } | null | undefined;
}

export interface Category {
  readonly code: string;
  readonly label: string;
}

/** The categories that some activities have, in the order in which they first come. */
export function categoriesOf(activities: readonly Categorised[]): Category[] {
  const found = new Map<string, Category>();
  for (const { category } of activities) {
    if (category && !found.has(category.code)) found.set(category.code, category);
  }
  return [...found.values()];
}

/** A category's place among the others; −1 for none. */
export function placeOf(categories: readonly Category[], code: string | undefined): number {
  return categories.findIndex((category) => category.code === code);
}
