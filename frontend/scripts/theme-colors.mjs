// A municipality's colour as the scale that Designsystemet draws with, in light and in dark, and whether one can read
// it. The luminances and the rules for the base colours are Designsystemet's own; its command-line tool would bring
// 150 packages for this (see docs/decisions/0031).
import chroma, { contrast, lab, oklch } from "chroma-js";

/** The luminance of each step, in light and in dark. */
const STEPS = {
  "background-default": [1, 0.009],
  "background-tinted": [0.9, 0.014],
  "surface-default": [1, 0.021],
  "surface-tinted": [0.81, 0.027],
  "surface-hover": [0.7, 0.036],
  "surface-active": [0.59, 0.056],
  "border-subtle": [0.5, 0.08],
  "border-default": [0.19, 0.22],
  "border-strong": [0.11, 0.39],
  "text-subtle": [0.11, 0.39],
  "text-default": [0.0245, 0.84],
};

/** What stands on what, and the contrast that WCAG asks for: 4.5 for text (1.4.3), 3 for lines and marks (1.4.11). */
const PAIRS = [
  ["text-default", "background-default", 4.5],
  ["text-default", "surface-tinted", 4.5],
  ["text-subtle", "background-default", 4.5],
  ["text-subtle", "background-tinted", 4.5],
  ["base-contrast-default", "base-default", 4.5],
  ["base-contrast-default", "base-hover", 4.5],
  ["base-default", "background-default", 3],
  ["border-default", "background-default", 3],
];

/** @returns {Record<string, string>} the colours of the scale by name */
export function scaleOf(color, scheme) {
  const isDark = scheme === "dark";
  const [lightness, saturation, hue] = chroma(color).oklch();
  const shade = chroma(isDark ? oklch(lightness, saturation * 0.7, hue).hex() : color);
  const steps = Object.entries(STEPS).map(([name, luminance]) => [
    name,
    shade.luminance(luminance[isDark ? 1 : 0]).hex(),
  ]);
  return { ...Object.fromEntries(steps), ...baseOf(color, isDark) };
}

/** @returns {string[]} each pair of colours that one could not tell apart, in words */
export function contrastProblems(color) {
  return ["light", "dark"].flatMap((scheme) => {
    const scale = scaleOf(color, scheme);
    return PAIRS.filter(([front, back, wanted]) => contrast(scale[front], scale[back]) < wanted).map(
      ([front, back, wanted]) =>
        `${color} in ${scheme}: ${front} (${scale[front]}) on ${back} (${scale[back]}) has a contrast of ` +
        `${contrast(scale[front], scale[back]).toFixed(2)}, and should have ${wanted}`,
    );
  });
}

function baseOf(color, isDark) {
  const own = lightnessOf(chroma(color).luminance());
  const lightness = !isDark ? own : own <= 30 ? 70 : 100 - own;
  const step = lightness <= 30 || (lightness >= 49 && lightness <= 65) ? 8 : -8;
  const at = (value) => chroma(color).luminance(luminanceOf(value)).hex();
  const base = isDark ? at(lightness) : chroma(color).hex();
  const onWhite = contrast(base, "#fff") >= contrast(base, "#000");
  const towards = (lightness <= 40 || lightness >= 60 ? 60 : 50) * (onWhite ? 1 : -1);
  return {
    "base-default": base,
    "base-hover": at(lightness + step),
    "base-active": at(lightness + 2 * step),
    "base-contrast-subtle": at(lightness + towards),
    "base-contrast-default": onWhite ? "#ffffff" : "#000000",
  };
}

// CIE lightness (0 to 100) and relative luminance (0 to 1), by way of the grey that has it, as in Designsystemet.
function lightnessOf(luminance) {
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

function luminanceOf(lightness) {
  return chroma(lab(Math.min(100, Math.max(0, lightness)), 0, 0).hex()).luminance();
}
