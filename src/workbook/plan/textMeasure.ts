/**
 * Measures text in Calibri, so that row heights can be set instead of auto-fitted: a tight auto-fit
 * loses last lines in print. The widths are those of Carlito, which has Calibri's metrics.
 */

interface TextFont {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Widths of the characters 32 to 126, in thousandths of an em. */
const REGULAR = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
  507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
  459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
  487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
  229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
const BOLD = [
  226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507,
  507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488,
  459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551,
  520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480,
  246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
];
const PUNCTUATION: Readonly<Record<string, number>> = {
  "\u2018": 250,
  "\u2019": 250,
  "\u201C": 418,
  "\u201D": 418,
  "\u2013": 498,
  "\u2014": 905,
  "\u2026": 690,
  "\u2022": 498,
};
/** Width of any other character, slightly less than an "m": rather too wide than too narrow. */
const OTHER_CHARACTER = 760;

const PIXELS_PER_POINT = 96 / 72;
/** Points per pixel at 96 dpi. */
export const POINTS_PER_PIXEL = 72 / 96;
/** Cell padding in pixels, and the factor by which Excel wraps earlier in print than on screen. */
const CELL_PADDING = 7;
const PRINT_MARGIN = 1.04;
/** Line pitch in points by font size, as Excel draws Calibri. */
const LINE_PITCH: Readonly<Record<number, number>> = {
  8: 11,
  9: 12,
  10: 13,
  11: 15,
  12: 16,
  13: 17.5,
};
const ROW_PADDING = 6;

/** Width of a text on one line, in pixels at 96 dpi. */
export function textWidth(text: string, font: TextFont): number {
  return pixels(thousandthsOf(text, font), font);
}

/**
 * Width in thousandths of the font size: an integer, so that sums of parts are exact. Reads codes
 * instead of characters, because a build measures every word of its texts.
 */
function thousandthsOf(text: string, { bold }: TextFont): number {
  const widths = bold === true ? BOLD : REGULAR;
  let thousandths = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 32 && code <= 126) {
      thousandths += widths[code - 32];
    } else {
      const character = String.fromCodePoint(text.codePointAt(index) ?? code);
      thousandths += PUNCTUATION[character] ?? OTHER_CHARACTER;
      index += character.length - 1;
    }
  }
  return thousandths;
}

function pixels(thousandths: number, { size }: TextFont): number {
  return (thousandths / 1000) * size * PIXELS_PER_POINT;
}

interface Word {
  readonly text: string;
  /** Width in thousandths of the font size. */
  readonly thousandths: number;
}

function wordsOf(paragraph: string, font: TextFont): readonly Word[] {
  return paragraph.split(" ").map((text) => ({ text, thousandths: thousandthsOf(text, font) }));
}

/**
 * Breaks a text into lines of at most the given width; words that are too long are broken.
 * @param width pixels available to the text
 */
export function breakLines(text: string, width: number, font: TextFont): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines = [""];
    placeWords(wordsOf(paragraph, font), width, font, {
      begin: (part) => lines.push(part),
      append: (part) => {
        lines[lines.length - 1] += part;
      },
    });
    return lines;
  });
}

/** Places the words of a paragraph on its first line, which is there, and on further ones. */
function placeWords(
  words: readonly Word[],
  width: number,
  font: TextFont,
  { begin, append }: { begin(part: string): void; append(part: string): void },
): void {
  const space = thousandthsOf(" ", font);
  let isEmpty = true;
  let taken = 0;
  for (const { text, thousandths } of words) {
    const longer = isEmpty ? thousandths : taken + space + thousandths;
    if (pixels(longer, font) <= width) {
      append(isEmpty ? text : ` ${text}`);
      taken = longer;
      isEmpty &&= text === "";
      continue;
    }
    const parts = partsOf(text, width, font);
    for (const part of parts) {
      if (isEmpty) append(part);
      else begin(part);
      isEmpty = part === "";
    }
    taken = thousandthsOf(parts[parts.length - 1], font);
  }
}

/** A word in parts that fit a line, of a character at least. */
function partsOf(word: string, width: number, font: TextFont): readonly string[] {
  const parts: string[] = [];
  let rest = word;
  while (textWidth(rest, font) > width && rest.length > 1) {
    let fits = 1;
    while (fits < rest.length - 1 && textWidth(rest.slice(0, fits + 1), font) <= width) fits += 1;
    parts.push(rest.slice(0, fits));
    rest = rest.slice(fits);
  }
  return [...parts, rest];
}

/** How many lines a text takes in a wrapped cell of a column `columnPixels` wide. */
export function countLines(text: string, columnPixels: number, font: TextFont): number {
  return lineCounter(text, font)(columnPixels);
}

/** The same for many widths: the words are measured once. */
export function lineCounter(text: string, font: TextFont): (columnPixels: number) => number {
  if (text === "") return () => 0;
  const paragraphs = text.split("\n").map((paragraph) => wordsOf(paragraph, font));
  return (columnPixels) => {
    let lines = paragraphs.length;
    const counting = {
      begin: () => {
        lines += 1;
      },
      append: () => undefined,
    };
    for (const words of paragraphs) placeWords(words, textRoom(columnPixels), font, counting);
    return lines;
  };
}

/** Width in pixels for text in a wrapped cell of a column `columnPixels` wide. */
export function textRoom(columnPixels: number): number {
  return (columnPixels - CELL_PADDING) / PRINT_MARGIN;
}

/** Width in pixels of a column whose cells have that much room for text. */
export function columnFor(textPixels: number): number {
  return Math.ceil(textPixels * PRINT_MARGIN) + CELL_PADDING;
}

/** Height in points of a row whose tallest cell has that many lines. */
export function heightOfLines(lines: number, fontSize: number): number {
  return lines * (LINE_PITCH[fontSize] ?? fontSize * 1.35) + ROW_PADDING;
}
