import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allValueCodes } from "./framework";
import { loadShippedFramework } from "./loadShippedFramework";
import { readFramework } from "./readFramework";
import { shippedFrameworkList } from "./shippedFrameworkList";
import { shippedFramework, shippedFrameworks } from "./shippedFrameworks";

test("the list to choose from agrees with the frameworks", () => {
  expect(shippedFrameworkList).toEqual(
    shippedFrameworks().map((framework) => ({
      id: framework.id,
      title: framework.title,
      version: framework.version,
      themeCount: framework.themes.length,
      valueCodeCount: allValueCodes(framework).length,
      levelRange: {
        lowest: framework.levels[0].value,
        highest: framework.levels.at(-1)?.value,
      },
    })),
  );
});

test.each(shippedFrameworkList)(
  "$id is the same loaded on demand, at once and as a file",
  async ({ id }) => {
    const framework = shippedFramework(id);
    expect(await loadShippedFramework(id)).toEqual(framework);
    const text = readFileSync(join(__dirname, `../../frameworks/${id}.json`), "utf8");
    expect(readFramework(text, `${id}.json`)).toEqual({ kind: "framework", framework });
  },
);

test("an unknown id gives nothing", () => {
  expect(shippedFramework("nps-2022")).toBeUndefined();
});
