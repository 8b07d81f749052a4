import { momentOfSerial, momentSerial } from "./momentSerial";

test("A moment becomes a serial number and back, to the minute.", () => {
  expect(momentSerial("1900-03-01T12:00")).toBe(61.5);
  for (const moment of ["2026-11-29T14:05", "2026-05-14T00:00", "2026-12-31T23:59"]) {
    expect(momentOfSerial(momentSerial(moment) ?? NaN)).toBe(moment);
  }
});

test("Other texts are no moment, and other numbers no date.", () => {
  for (const text of ["", "2026-05-14", "2026-02-30T10:00", "2026-05-14T24:00", "yesterday"]) {
    expect(momentSerial(text)).toBeUndefined();
  }
  expect(momentOfSerial(-1)).toBe("");
  expect(momentOfSerial(NaN)).toBe("");
});
