import { dateSerial, isoDate } from "./dateSerial";

test.each([
  ["2026-03-14", 46095],
  ["1900-03-01", 61],
  ["2024-02-29", 45351],
])("%s is day %i, and comes back.", (date, serial) => {
  expect(dateSerial(date)).toBe(serial);
  expect(isoDate(serial)).toBe(date);
});

test.each(["2026-02-30", "2026-13-01", "0001-01-01", "14/03/2026", ""])(
  "“%s” is not a date.",
  (text) => {
    expect(dateSerial(text)).toBeUndefined();
  },
);
