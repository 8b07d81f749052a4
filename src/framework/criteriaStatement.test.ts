import { changeJson, FIRST_CODE, goodFrameworkFile } from "./badFiles/badFrameworkFile";
import { allValueCodes, type ValueCode } from "./framework";
import { readFramework } from "./readFramework";
import { serializeFramework } from "./serializeFramework";

function firstCode(needs: "all" | "any"): ValueCode {
  const items = [
    { id: "a", text: "This." },
    { id: "b", text: "That." },
  ];
  const json = [
    [[...FIRST_CODE, "criteria"], { "2": { needs, items } }] as const,
    [[...FIRST_CODE, "statements", "2"], undefined] as const,
  ].reduce(changeJson, goodFrameworkFile);
  const reading = readFramework(JSON.stringify(json), "good.json");
  if (reading.kind !== "framework") throw new Error(JSON.stringify(reading.problems));
  const again = readFramework(serializeFramework(reading.framework), "again.json");
  expect(again).toEqual(reading);
  return allValueCodes(reading.framework)[0];
}

test("a level with criteria alone has their list as its statement", () => {
  expect(firstCode("all").statements[1]).toEqual(["\u2022 This.", "\u2022 That."]);
});

test("the list says where one of them is enough", () => {
  expect(firstCode("any").statements[1]).toEqual([
    "At least one of these:",
    "\u2022 This.",
    "\u2022 That.",
  ]);
});
