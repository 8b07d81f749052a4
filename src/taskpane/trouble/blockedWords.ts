/**
 * Texts for a trouble that leaves nothing to show: one entry for each kind that has words of its
 * own.
 */
import type { FluentIcon } from "@fluentui/react-icons";
import { DesktopArrowRightRegular } from "@fluentui/react-icons/svg/desktop-arrow-right";
import { DocumentErrorRegular } from "@fluentui/react-icons/svg/document-error";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import { TableCellEditRegular } from "@fluentui/react-icons/svg/table-cell-edit";
import { TableDismissRegular } from "@fluentui/react-icons/svg/table-dismiss";
import { WindowMultipleRegular } from "@fluentui/react-icons/svg/window-multiple";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { TroubleKind } from "../../workbook/excel/Trouble";
import type { TextKey } from "../text/catalogue";

export interface BlockedWords {
  readonly icon: FluentIcon;
  readonly title: TextKey;
  /** Absent if the trouble's own message is more exact. */
  readonly text?: TextKey;
  /** What to do, in order. */
  readonly steps: readonly TextKey[];
  readonly note?: TextKey;
}

export const BLOCKED_WORDS: Readonly<Record<Exclude<TroubleKind, "other">, BlockedWords>> = {
  cellBeingEdited: {
    icon: TableCellEditRegular,
    title: "blocked.cellBeingEdited.title",
    text: "blocked.cellBeingEdited.text",
    steps: ["blocked.cellBeingEdited.step1", "blocked.cellBeingEdited.step2"],
    note: "blocked.goesOn",
  },
  connectionLost: {
    icon: PlugDisconnectedRegular,
    title: "blocked.connectionLost.title",
    text: "blocked.connectionLost.text",
    steps: ["blocked.connectionLost.step1", "blocked.connectionLost.step2"],
    note: "blocked.goesOn",
  },
  readOnly: {
    icon: EyeRegular,
    title: "blocked.readOnly.title",
    text: "blocked.readOnly.text",
    steps: ["blocked.readOnly.step1", "blocked.readOnly.step2"],
  },
  structureProtected: {
    icon: LockClosedRegular,
    title: "blocked.structureProtected.title",
    text: "blocked.structureProtected.text",
    steps: ["blocked.structureProtected.step1", "blocked.structureProtected.step2"],
    note: "blocked.structureProtected.note",
  },
  sheetProtected: {
    icon: LockClosedRegular,
    title: "blocked.sheetProtected.title",
    steps: ["blocked.sheetProtected.step1", "blocked.sheetProtected.step2"],
    note: "blocked.sheetProtected.note",
  },
  sheetDeleted: {
    icon: TableDismissRegular,
    title: "blocked.sheetDeleted.title",
    steps: ["blocked.sheetDeleted.step1", "blocked.sheetDeleted.step2"],
  },
  newerVersion: {
    icon: HistoryRegular,
    title: "blocked.newerVersion.title",
    text: "blocked.newerVersion.text",
    steps: ["blocked.newerVersion.step1", "blocked.newerVersion.step2"],
    note: "blocked.newerVersion.note",
  },
  dataDamaged: {
    icon: DocumentErrorRegular,
    title: "blocked.dataDamaged.title",
    steps: ["blocked.dataDamaged.step1", "blocked.dataDamaged.step2"],
    note: "blocked.dataDamaged.note",
  },
  olderExcel: {
    icon: DesktopArrowRightRegular,
    title: "blocked.olderExcel.title",
    text: "blocked.olderExcel.text",
    steps: ["blocked.olderExcel.step1", "blocked.olderExcel.step2"],
  },
  otherWorkbook: {
    icon: WindowMultipleRegular,
    title: "blocked.otherWorkbook.title",
    text: "blocked.otherWorkbook.text",
    steps: ["blocked.otherWorkbook.step1", "blocked.otherWorkbook.step2"],
  },
  buildInterrupted: {
    icon: WarningRegular,
    title: "interrupted.title",
    steps: ["interrupted.step1", "interrupted.step2"],
  },
  submitted: {
    icon: LockClosedRegular,
    title: "blocked.submitted.title",
    text: "blocked.submitted.text",
    steps: ["blocked.submitted.step1", "blocked.submitted.step2"],
  },
};
