import type { BorderEdge, BorderState, CellFormat } from "../state";

/** The format with a different border at one edge, or none there. */
export function withBorder(
  format: CellFormat,
  edge: BorderEdge,
  border: BorderState | undefined,
): CellFormat {
  const { borders, ...rest } = format;
  const { [edge]: _, ...others } = borders ?? {};
  const next = border ? { ...others, [edge]: border } : others;
  return Object.keys(next).length === 0 ? rest : { ...rest, borders: next };
}
