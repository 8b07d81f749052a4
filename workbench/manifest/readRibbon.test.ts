import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "./readRibbon";

const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");

test("The add-in's own manifest has a group on the Home tab that opens the pane and runs functions.", () => {
  const { name, tabs, functionFile } = readRibbon(manifest);
  expect([name, functionFile]).toEqual([
    "Maturity Workbook",
    "https://localhost:3000/commands.html",
  ]);
  expect(tabs.map((tab) => [tab.label, tab.groups.map((group) => group.label)])).toEqual([
    ["Home", ["Maturity Workbook"]],
  ]);
  const buttons = tabs[0].groups[0].buttons;
  expect(buttons[0].action).toEqual({
    kind: "showPane",
    page: "https://localhost:3000/taskpane.html",
  });
  expect(buttons.find(({ action }) => action.kind === "runFunction")?.label).toBe(
    "Refresh summary",
  );
  for (const { supertip, icons } of buttons) {
    expect(supertip.description).toMatch(/\.$/);
    expect([...icons.keys()]).toEqual(expect.arrayContaining([16, 32, 80]));
  }
});

test("Buttons are in the manifest's order, and a tab of the add-in's own has its own label.", () => {
  const custom = manifest
    .replace(
      '<OfficeTab id="TabHome">',
      '<CustomTab id="Own"><Label resid="RefreshSummary.Label"/>',
    )
    .replace("</OfficeTab>", "</CustomTab>");
  const [tab] = readRibbon(custom).tabs;
  expect([tab.id, tab.label]).toEqual(["Own", "Refresh summary"]);
  const ids = [...manifest.matchAll(/<Control .*id="([^"]+)"/g)].map((match) => match[1]);
  expect(tab.groups.flatMap((group) => group.buttons.map((button) => button.id))).toEqual(ids);
});

test.each([
  ["a control that is no button", 'xsi:type="Button"', 'xsi:type="Menu"', /is no button/],
  ["an action that is not known", 'xsi:type="ExecuteFunction"', 'xsi:type="Dial"', /kind Dial/],
  [
    "a label that stands nowhere",
    'bt:String id="Group.Label"',
    'bt:String id="Elsewhere"',
    /no resource Group\.Label/,
  ],
  ["no page with functions", '<FunctionFile resid="Commands.Url"/>', "", /no FunctionFile/],
])("%s is reported, not left out", (_what, from, to, message) => {
  expect(manifest).toContain(from);
  expect(() => readRibbon(manifest.replace(from, to))).toThrow(message);
});
