/** How colours compare, for tests. A colour is "#rrggbb". */

/** Relative luminance as defined in WCAG 2.2. */
export function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As defined in WCAG 2.2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE lightness, 0 to 100. */
export function lightness(colour: string): number {
  return 116 * Math.cbrt(luminance(colour)) - 16;
}
