/** Opens A framework of your own for its tests, on workbooks with tables. */
import { screen } from "@testing-library/react";
import { sheetOfRows, type TestCell } from "../../workbook/frameworkTable/testing/tableOf";
import { makeFakeAssessmentService } from "./fakeAssessmentService";
import { button, goToStart, heading, openPane, type OpenedPane } from "./openPane";

/** Headings whose meaning is known. */
export const HEAD = [
  "Section Name",
  "Sub-section",
  "Identifier",
  "Title",
  "Level 1",
  "Level 2",
  "Level 3",
];

/** A value code in Leadership, with some of its cells changed. */
export function rowOf(
  number: number,
  some: Readonly<Record<number, TestCell>> = {},
): readonly TestCell[] {
  const texts = ["Leadership", "Councillors", `L1.${number}`, `Reporting ${number}`, "a", "b", "c"];
  return texts.map((text, index) => some[index] ?? text);
}

/** The sheet Improvement 2026 with these rows below the headings. */
export function sheet(...rows: readonly (readonly TestCell[])[]): ReturnType<typeof sheetOfRows> {
  return sheetOfRows([HEAD, ...rows], "Improvement 2026");
}

/** A pane on a workbook with these sheets, at the list of tables. */
export async function openOwn(
  ...sheets: readonly ReturnType<typeof sheetOfRows>[]
): Promise<OpenedPane> {
  const service = makeFakeAssessmentService();
  service.open = {
    workbook: { ...service.open.workbook, sheets },
    selected: { sheet: "Improvement 2026", row: 1, column: 0 },
  };
  const opened = openPane(service);
  await goToStart(opened);
  await opened.user.click(button("Use a framework of your own"));
  await heading("A framework of your own");
  return opened;
}

/** A file that can be chosen. */
export const file = (name: string, text: string): File => {
  const made = new File([text], name);
  const bytes = Uint8Array.from(Buffer.from(text));
  // jsdom's files cannot be read.
  Object.defineProperty(made, "arrayBuffer", { value: () => Promise.resolve(bytes.buffer) });
  return made;
};

/** From the list of tables to the preview of one with a row. */
export async function preview(user: OpenedPane["user"]): Promise<void> {
  await user.click(await screen.findByRole("button", { name: /Improvement 2026/ }));
  await user.click(await screen.findByRole("button", { name: "Check 1 row" }));
  await heading("Preview");
}
