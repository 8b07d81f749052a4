import { newerVersion, troubleOf, WorkbookTrouble } from "./troubles";
import type { TroubleKind } from "./Trouble";

function officeError(code: string, errorLocation = ""): Error {
  return Object.assign(new Error(`Message of ${code}`), { code, debugInfo: { errorLocation } });
}

describe("an Excel error", () => {
  const kinds: readonly (readonly [string, TroubleKind, string])[] = [
    ["InvalidOperationInCellEditMode", "cellBeingEdited", ""],
    ["AccessDenied", "other", ""],
    ["ApiNotFound", "olderExcel", ""],
    ["ItemNotFound", "sheetDeleted", ""],
    ["InvalidReference", "sheetDeleted", ""],
    ["InactiveWorkbook", "otherWorkbook", ""],
    ["InvalidSelection", "otherWorkbook", ""],
    ["GeneralException", "otherWorkbook", "Worksheet.activate"],
    ["GeneralException", "otherWorkbook", "Range.select"],
    ["GeneralException", "other", "Range.values"],
    ["ConnectionFailure", "connectionLost", ""],
    ["Timeout", "connectionLost", ""],
    ["InvalidOrTimedOutSession", "connectionLost", ""],
    ["ActivityLimitReached", "connectionLost", ""],
    ["RequestAborted", "other", ""],
    ["InvalidArgument", "other", ""],
  ];

  test.each(kinds)("of code %s is %s %s", (code, kind, location) => {
    const trouble = troubleOf(officeError(code, location), "Writing an answer");
    expect(trouble.kind).toBe(kind);
    expect(trouble.details).toContain(`Writing an answer | ${code}`);
    expect(`${trouble.message} ${trouble.remedy}`).not.toMatch(/please|invalid|error|exception/i);
  });

  describe("without a network", () => {
    beforeEach(() => Reflect.set(globalThis, "navigator", { onLine: false }));
    afterEach(() => {
      for (const name of ["Office", "navigator"]) Reflect.deleteProperty(globalThis, name);
    });

    test.each([
      ["OfficeOnline", "GeneralException", "connectionLost"],
      ["OfficeOnline", "AccessDenied", "other"],
      ["PC", "GeneralException", "other"],
    ])("on %s of code %s is %s", (platform, code, kind) => {
      Reflect.set(globalThis, "Office", { context: { platform } });
      expect(troubleOf(officeError(code), "Reading").kind).toBe(kind);
    });
  });
});

test("our own trouble keeps its message and kind", () => {
  expect(troubleOf(newerVersion(), "Writing")).toMatchObject({
    kind: "newerVersion",
    details: "Writing",
  });
  expect(troubleOf(new WorkbookTrouble("What.", "Do."), "Writing")).toEqual({
    kind: "other",
    message: "What.",
    remedy: "Do.",
    details: "Writing",
  });
});
