/** How alike what stands in a cell is to what was planned for it. */
import { comparable, moveReferences, type Corner } from "./formulaText";

const CONSTANT = 4;
const FORMULA = 3;
const ROUGH = 1;

/** How alike two contents are: the same text, formulas that read the same of other sheets, or alike. */
export function likeness(planned: unknown, present: unknown): number {
  const [one, other] = [tokensOf(planned), tokensOf(present)];
  if (one.exact !== other.exact) return one.rough === other.rough ? ROUGH : 0;
  return one.isFormula ? FORMULA : CONSTANT;
}

interface Tokens {
  readonly isFormula: boolean;
  /** Without places on the formula's own sheet, which move with it. */
  readonly exact: string;
  /** Without any places. */
  readonly rough: string;
}

function tokensOf(content: unknown): Tokens {
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
