import { nearestText } from "./nearestText";

const ids = ["engaging-councillors/reporting", "engaging-councillors/training", "SL1.2", "SL11.2"];

describe("the nearest text", () => {
  test.each([
    ["engaging-councilors/reporting", "engaging-councillors/reporting"],
    ["Engaging-Councillors/Training", "engaging-councillors/training"],
    ["sl1.2", "SL1.2"],
    ["something-else", undefined],
    ["", undefined],
  ])("for %j is %j", (text, nearest) => {
    expect(nearestText(text, ids)).toBe(nearest);
  });
});
