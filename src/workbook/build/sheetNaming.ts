/** What the sheets are called while they are built and afterwards. */
import { unusedName, type Inspection } from "./inspectWorkbook";
import { sheetTitles } from "../sheetKeys";
import type { Framework } from "../../framework/framework";

/** Names for the time of the build, by sheet key; none of them is in the workbook. */
export function temporaryNames(
  framework: Framework,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = [...taken];
  return new Map(
    sheetTitles(framework).map((title, index) => {
      const name = unusedName(`Building ${index + 1}`, used);
      used.push(name);
      return [title.key, name];
    }),
  );
}

/** Names for good, by sheet key; with a number where a sheet of the person's own has ours. */
export function finalNames(framework: Framework, found: Inspection): ReadonlyMap<string, string> {
  const used = found.sheetNames.filter((name) => !found.ownSheets.has(name.toLowerCase()));
  return new Map(
    sheetTitles(framework).map((title) => {
      const name = unusedName(title.name, used);
      used.push(name);
      return [title.key, name];
    }),
  );
}
