/** Copying, cutting and pasting with the system clipboard. */
import { useState } from "react";
import { formatArea } from "../../excel/grid/address";
import { mapArea } from "../../excel/grid/cells";
import { shownText } from "../../excel/grid/shownText";
import type { RangeAddress } from "../../excel/state";
import {
  copyCells,
  moveCells,
  pasteCells,
  pasteTexts,
  type CopiedCells,
} from "../../excel/user/moveContents";
import { clipboardCells, clipboardText } from "../sheet/clipboard";
import { filledPart, type Workbook } from "./useWorkbook";

interface Copied {
  readonly generation: number;
  readonly sheetId: string;
  readonly area: RangeAddress;
  readonly cut: boolean;
  readonly text: string;
  readonly cells: CopiedCells;
}

export interface Clipboard {
  /**
   * The cells with the moving border, copied but not yet pasted, if they are on the active sheet.
   */
  readonly copied: RangeAddress | undefined;
  readonly copy: (cut: boolean) => string;
  readonly paste: (text: string) => void;
  /** Removes the moving border. */
  readonly forget: () => void;
}

/** The clipboard of a workbook's window. */
export function useClipboard(workbook: Workbook): Clipboard {
  const [copied, setCopied] = useState<Copied>();
  const { session, sheet, area } = workbook;
  const host = session.host();

  const paste = (text: string): void => {
    // If something else has been copied since, that is pasted.
    const own = copied?.text === text && copied.generation === session.generation();
    const from = own ? copied : undefined;
    const source = from?.cut ? host.state.sheets.find(({ id }) => id === from.sheetId) : undefined;
    let pasted: RangeAddress | undefined;
    const done = workbook.act(`Pasting in ${formatArea(area)}`, () => {
      if (source && from) pasted = moveCells(host, { sheet: source, area: from.area }, sheet, area);
      else if (from) pasted = pasteCells(host, sheet, area, from.cells);
      else pasted = pasteTexts(host, sheet, area, clipboardCells(text));
    });
    if (!done || !pasted) return;
    if (from?.cut) setCopied(undefined);
    workbook.select(pasted);
  };

  return {
    copied: copied?.sheetId === sheet.id ? copied.area : undefined,
    copy: (cut) => {
      const from = filledPart(sheet, area);
      const texts = mapArea(from, (row, column) => shownText(host, sheet, row, column));
      const text = clipboardText(texts);
      setCopied({
        generation: session.generation(),
        sheetId: sheet.id,
        area: from,
        cut,
        text,
        cells: copyCells(host, sheet, from),
      });
      return text;
    },
    paste,
    forget: () => setCopied(undefined),
  };
}
