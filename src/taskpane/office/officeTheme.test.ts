import { brightnessOf, readOfficeBrightness } from "./officeTheme";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["#FFFFFF", "light"],
  ["#1f1f1f", "dark"],
  ["0078D4", "dark"],
  ["#F0F0F0", "light"],
  ["white", undefined],
])("The brightness of %s is %s.", (colour, brightness) => {
  expect(brightnessOf(colour)).toBe(brightness);
});

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
  [{ isDarkTheme: false }, "light"],
  [{ bodyBackgroundColor: "#262626" }, "dark"],
  [{}, undefined],
  [undefined, undefined],
])("With Office's theme %o the brightness is %s.", (officeTheme, brightness) => {
  Reflect.set(globalThis, "Office", { context: { officeTheme } });
  expect(readOfficeBrightness()).toBe(brightness);
});

test("Without Office the brightness is unknown.", () => {
  expect(readOfficeBrightness()).toBeUndefined();
});
