/** Paper is white: a page that is dark on the screen is light for as long as it is printed. */
export function keepPaperWhite(): void {
  const { dataset } = document.documentElement;
  matchMedia("print").addEventListener("change", ({ matches }) => {
    dataset["colorScheme"] = matches ? "light" : "auto";
  });
}
