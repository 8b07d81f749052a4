/** Colours as Excel accepts and returns them: "#RRGGBB". */
import { invalidArgument } from "../ExcelError";
import { text } from "./arguments";
import type { Argument } from "./ExcelObject";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  lime: "#00FF00",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  grey: "#808080",
  gray: "#808080",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  olive: "#808000",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
};

/** A colour given as six hexadecimal digits or an HTML name, as "#RRGGBB". */
export function colour(value: Argument, what: string): string {
  const given = text(value, what);
  if (/^#?[0-9a-f]{6}$/i.test(given)) return `#${given.replace("#", "").toUpperCase()}`;
  const named = NAMED[given.toLowerCase()];
  if (named === undefined) throw invalidArgument(`${what}: "${given}" is no colour`);
  return named;
}
