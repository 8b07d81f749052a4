import * as fc from "fast-check";
import {
  DEFAULT_PREFERENCES,
  DENSITIES,
  PALETTES,
  parsePreferences,
  THEMES,
  type Preferences,
} from "./preferences";
import { storedPreferences } from "./storedPreferences";

const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  numberKeys: fc.boolean(),
  goOnByItself: fc.boolean(),
  moveSheetAlong: fc.boolean(),
  density: fc.constantFrom(...DENSITIES),
  theme: fc.constantFrom(...THEMES),
  palette: fc.constantFrom(...PALETTES),
  automaticSaving: fc.boolean(),
  knowsMissingParts: fc.boolean(),
  skipsReady: fc.boolean(),
  hidesDepartments: fc.boolean(),
  officer: fc.option(fc.string()),
  copyNames: fc.string(),
  copyNamesOf: fc.string(),
});

const other: Preferences = { ...DEFAULT_PREFERENCES, theme: "dark", numberKeys: false };

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe("preferences", () => {
  test("are read from storage as they were written", () => {
    fc.assert(
      fc.property(anyPreferences, (preferences) => {
        storedPreferences("a|").write(preferences);
        expect(storedPreferences("a|").read()).toEqual(preferences);
      }),
    );
  });

  test("are separate for each partition of Office", () => {
    storedPreferences("a|").write(other);
    expect(storedPreferences("b|").read()).toEqual(DEFAULT_PREFERENCES);
  });

  test("last while the pane is open if storage is refused", () => {
    const refuse = (): never => {
      throw new DOMException("Access is denied.", "SecurityError");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    const store = storedPreferences("");
    expect(store.read()).toEqual(DEFAULT_PREFERENCES);
    store.write(other);
    expect(store.read()).toEqual(other);
  });

  test.each([
    ["nothing stored", null, DEFAULT_PREFERENCES],
    ["text that is no JSON", "{theme:", DEFAULT_PREFERENCES],
    ["another kind of value", "[1]", DEFAULT_PREFERENCES],
    [
      "a choice that there is not",
      '{"theme":"sepia","density":"compact"}',
      { ...DEFAULT_PREFERENCES, density: "compact" },
    ],
    [
      "a text where yes or no belongs",
      '{"numberKeys":"no","goOnByItself":true}',
      { ...DEFAULT_PREFERENCES, goOnByItself: true },
    ],
    [
      "what a later version added",
      '{"voice":"alto","theme":"dark"}',
      { ...DEFAULT_PREFERENCES, theme: "dark" },
    ],
  ])("use the default for %s", (_, text, expected) => {
    expect(parsePreferences(text)).toEqual(expected);
  });

  test("survive any stored text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(parsePreferences(text))).toEqual(Object.keys(DEFAULT_PREFERENCES));
      }),
    );
  });
});
