import type { Omission } from "./Trouble";
import { refusedPart } from "./parts";

function excelError(code: string, errorLocation: string): Error {
  return Object.assign(new Error(code), { code, debugInfo: { errorLocation } });
}

const PLACES: readonly (readonly [Omission, string])[] = [
  ["protection", "WorksheetProtection.protect"],
  ["pageSetup", "PageLayout.orientation"],
  ["pageSetup", "HeaderFooter.centerFooter"],
  ["pageSetup", "PageBreakCollection.add"],
  ["frozenPanes", "WorksheetFreezePanes.freezeAt"],
  ["charts", "ChartCollection.add"],
  ["charts", "ChartSeries.setValues"],
  ["conditionalFormats", "ConditionalFormatCollection.add"],
  ["conditionalFormats", "Range.conditionalFormats"],
  ["tabColour", "Worksheet.tabColor"],
];

test.each(PLACES)("Excel can refuse %s at %s.", (part, location) => {
  for (const code of ["GeneralException", "UnsupportedOperation", "NotImplemented"]) {
    expect(refusedPart(excelError(code, location))).toBe(part);
  }
});

test.each(PLACES)("What is wrong with our request for %s at %s is no refusal.", (_, location) => {
  for (const code of [
    "InvalidArgument",
    "InvalidReference",
    "InvalidOperation",
    "ItemNotFound",
    "ItemAlreadyExists",
    "PropertyNotLoaded",
    "RequestPayloadSizeLimitExceeded",
    "InvalidOperationInCellEditMode",
    "ConnectionFailure",
    "",
  ]) {
    expect(refusedPart(excelError(code, location))).toBeUndefined();
  }
});

test("Only protecting may be denied: elsewhere AccessDenied has another cause, which is looked for.", () => {
  for (const [part, location] of PLACES) {
    const refused = refusedPart(excelError("AccessDenied", location));
    expect(refused).toBe(part === "protection" ? part : undefined);
  }
});

test("Other places are no part that can be left out.", () => {
  for (const location of ["Range.values", "DataValidation.rule", "TableCollection.add", ""]) {
    expect(refusedPart(excelError("GeneralException", location))).toBeUndefined();
  }
});
