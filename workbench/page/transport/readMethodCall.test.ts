import { readMethodCall } from "./readMethodCall";

const method = (DispatchId: number) => ({ DdaMethod: { DispatchId, Version: 1 } });
const BODY = { Actions: [], ObjectPaths: {} };

test.each([
  [
    "the object model's request",
    { ...method(93), ArrayData: ["", "", "", "", JSON.stringify(BODY)] },
    { kind: "objectModel", body: BODY },
  ],
  [
    "all settings to keep",
    { ...method(76), DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["a", "[1]"]] } },
    { kind: "saveSettings", settings: new Map([["a", "[1]"]]) },
  ],
  ["the settings again", method(75), { kind: "readSettings" }],
  [
    "the end of a command",
    { ...method(94), 0: "Button", 1: 0, 2: "{}" },
    { kind: "commandCompleted", id: "Button", status: 0 },
  ],
  ["a request that is none", { ...method(93), ArrayData: [] }, { kind: "unknown" }],
  ["settings that are none", { ...method(76), DdaSettingsMethod: {} }, { kind: "unknown" }],
  ["the end of nothing", method(94), { kind: "unknown" }],
  ["anything else", method(12), { kind: "unknown" }],
])("A page asks for %s.", (_what, data, call) => {
  expect(readMethodCall(data)).toEqual({ ...call, version: 1 });
});
