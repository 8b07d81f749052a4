/** What the content of a cell can be known by, wherever the cell has moved to. */
import { comparable, moveReferences, type Corner } from "./formulaText";

/** What it weighs that a text, a formula or only its outline is the same. */
export const CONSTANT = 4;
export const FORMULA = 3;
export const ROUGH = 1;

export interface Tokens {
  readonly isFormula: boolean;
  /** Without places on the formula's own sheet, which move with it. */
  readonly exact: string;
  /** Without any places. */
  readonly rough: string;
}

/** What a content can be known by. */
export function tokensOf(content: unknown): Tokens {
  const text = content === null || content === undefined ? "" : String(content).replace(/\r/g, "");
  if (!text.startsWith("=")) return { isFormula: false, exact: text, rough: text };
  const kept = formulas.get(text);
  if (kept !== undefined) return kept;
  const without = (isBlank: (sheet: string | undefined) => boolean): string =>
    comparable(
      moveReferences(text, (reference) =>
        isBlank(reference.sheet) ? { ...reference, first: NOWHERE, last: NOWHERE } : reference,
      ) ?? text,
    );
  const tokens = {
    isFormula: true,
    exact: without((sheet) => sheet === undefined),
    rough: without(() => true),
  };
  formulas.set(text, tokens);
  return tokens;
}

const NOWHERE: Corner = { row: 0, column: 0, fixedRow: false, fixedColumn: false };

/** The same few formulas are looked at thousands of times. */
const formulas = new Map<string, Tokens>();

/** How often each content stands in a column. */
export type Counts = Map<string, { readonly count: number; readonly worth: number }>;

/** The counts with one more content. */
export function counted(counts: Counts = new Map(), content: unknown): Counts {
  const { isFormula, exact, rough } = tokensOf(content);
  if (exact === "") return counts;
  const tokens: readonly (readonly [string, number])[] = isFormula
    ? [
        [`exact ${exact}`, FORMULA - ROUGH],
        [`rough ${rough}`, ROUGH],
      ]
    : [[exact, CONSTANT]];
  for (const [token, worth] of tokens) {
    counts.set(token, { count: (counts.get(token)?.count ?? 0) + 1, worth });
  }
  return counts;
}
