import { joinNames } from "./joinNames";

test("A name with a comma cannot be taken for two.", () => {
  expect(joinNames(["Finance", "Housing"])).toBe("Finance, Housing");
  expect(joinNames(["Housing", "Waste, parks"])).toBe("Housing; Waste, parks");
});
