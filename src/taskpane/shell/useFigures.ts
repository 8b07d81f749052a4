import { useCallback, useRef, useState } from "react";
import type { AnswersSeen } from "../../workbook/record/follow/lookAtAnswers";

/**
 * The figures that formulas show on the sheets. "mayBeOld": Excel calculates only when asked, and
 * cells have changed since it did. "differ": they are not what the answers give.
 */
export type Figures = "right" | "mayBeOld" | "differ";

interface FiguresKnown {
  readonly figures: Figures;
  /**
   * Judges the cells at one moment.
   * @param expected what the formulas should give for the same cells, if known
   */
  noteFigures(seen: AnswersSeen, expected?: string): void;
  /** Everything was calculated while the cells had these contents. */
  noteCalculated(contents: string | undefined): void;
}

/** Judges the figures by the calculation mode and, as Excel may not say it, by what they are. */
export function useFigures(): FiguresKnown {
  const [figures, setFigures] = useState<Figures>("right");
  const calculated = useRef<string>();
  const noteFigures = useCallback((seen: AnswersSeen, expected?: string) => {
    const waits = seen.calculation === "manual" && seen.contents !== calculated.current;
    const differ = expected !== undefined && seen.figures !== "" && seen.figures !== expected;
    if (waits) setFigures("mayBeOld");
    else if (expected !== undefined) setFigures(differ ? "differ" : "right");
  }, []);
  const noteCalculated = useCallback((contents: string | undefined) => {
    calculated.current = contents;
    setFigures("right");
  }, []);
  return { figures, noteFigures, noteCalculated };
}
