import { expect, test } from "vitest";
import { readTheme } from "./read-theme.mjs";
import { scaleOf } from "./theme-colors.mjs";

const theme = (changes) => JSON.stringify({ name: "Vår kommune", language: "nn", accent: "#0d7a5f", ...changes });

test("a theme of good colours is read", () => {
  expect(readTheme(theme({ logo: "logo.svg" }))).toMatchObject({ name: "Vår kommune", logo: "logo.svg" });
});

test("a colour that one cannot see on white stops the build, and is told which pair it is", () => {
  expect(() => readTheme(theme({ accent: "#ffe45c" }))).toThrow(
    /#ffe45c in light: base-default \(#ffe45c\) on background-default \(#ffffff\) has a contrast of 1\.\d\d, and should have 3/,
  );
});

test("everything that is wrong is told at once", () => {
  const bad = { name: " ", language: "sv", accent: "blue", logo: "../logo.svg", color: "#000000" };
  expect(() => readTheme(theme(bad))).toThrow(
    /«color» is unknown[\s\S]*name:[\s\S]*language:[\s\S]*logo:[\s\S]*accent:/,
  );
});

test("the scale is the one that Designsystemet makes of the same colour", () => {
  expect(scaleOf("#0062ba", "light")).toMatchObject({
    "background-tinted": "#eef4fa",
    "border-default": "#2a7cc5",
    "text-default": "#002c54",
    "base-hover": "#004f96",
    "base-contrast-subtle": "#dbe9f5",
  });
  expect(scaleOf("#0a71c0", "dark")).toMatchObject({
    "background-default": "#0d1925",
    "text-subtle": "#8aabcb",
    "base-default": "#2d85c9",
    "base-active": "#77b0dc",
  });
});
