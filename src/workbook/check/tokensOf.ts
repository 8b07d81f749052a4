/** Tokens that identify a cell's content wherever the cell has moved. */
import { comparable, moveReferences, type Corner } from "../plan/formulaText";

/**
 * Weights of an equal text, an equal formula, and a formula that is equal apart from its
 * references.
 */
export const CONSTANT = 4;
export const FORMULA = 3;
export const ROUGH = 1;

export interface Tokens {
  readonly isFormula: boolean;
  /** A formula without references to its own sheet, as those move with it. */
  readonly exact: string;
  /** A formula without any references. */
  readonly rough: string;
}

/** The tokens of a cell's content. */
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

/** A cache: the same few formulas are looked at thousands of times. */
const formulas = new Map<string, Tokens>();

/** What a content counts for when contents of columns are compared; nothing for an empty one. */
export function tokensIn(
  content: unknown,
): readonly { readonly token: string; readonly worth: number }[] {
  const { isFormula, exact, rough } = tokensOf(content);
  if (exact === "") return [];
  if (!isFormula) return [{ token: exact, worth: CONSTANT }];
  return [
    { token: `exact ${exact}`, worth: FORMULA - ROUGH },
    { token: `rough ${rough}`, worth: ROUGH },
  ];
}
