/** Finds entries that are not a level, and a framework that differs from the add-in's. */
import { area, relativeAddress } from "../plan/address";
import { START } from "../plan/sheetKeys";
import { themeLayout, THEME_FIRST_ROW } from "../sheets/theme/themeLayout";
import { isCarriedForward } from "../../assessment/carried/isCarried";
import { parseLevelEntry } from "../../assessment/levelEntry";
import { allKeyAreas, type Framework } from "../../framework/framework";
import { loadShippedFramework } from "../../framework/loadShippedFramework";
import { serializeFramework } from "../../framework/serializeFramework";
import { shippedFrameworkList } from "../../framework/shippedFrameworkList";
import { placeIn, quoted, toDecide, type Examination, type Found } from "./examination";
import { themeSheets } from "./themeSheets";

/** Level cells of value codes whose entry is not a level. */
export function findNoLevels(examination: Examination): readonly Found[] {
  const { framework } = examination.context;
  const { problems, assessment } = examination.read;
  const { responses } = assessment;
  const isOne = (id: string): boolean =>
    problems.some(({ kind, valueCode }) => kind === "notALevel" && valueCode === id);
  return themeSheets(examination).flatMap(({ theme, sheet }) => {
    const { map } = sheet;
    const layout = themeLayout(framework, theme, isCarriedForward(assessment));
    return layout.valueCodes.flatMap((code, index): Found[] => {
      const entry = responses.get(code.id)?.entry;
      // Cells that cannot be read are problems of their own.
      if (entry?.kind !== "notALevel" || !isOne(code.id)) return [];
      const row = map.rows.get(THEME_FIRST_ROW + index);
      const column = map.columns.get(layout.level);
      const address = row !== undefined && column !== undefined ? area(row, column) : undefined;
      return [
        toDecide({
          id: `notALevel ${code.id}`,
          kind: "notALevel",
          message: `${quoted(entry.text)} is not a level: ${code.ref} ${code.title}.`,
          remedy: "Choose a level. Until then the value code is not counted.",
          valueCodeId: code.id,
          ...(address && placeIn(sheet, relativeAddress(address))),
        }),
      ];
    });
  });
}

/** Target cells on Start whose entry is not a level. */
export function findNoTargets({ context, sheets, read }: Examination): readonly Found[] {
  const { framework, start } = context;
  const sheet = sheets.find(({ plan }) => plan.key === START);
  if (sheet === undefined) return [];
  return allKeyAreas(framework).flatMap((keyArea, index): Found[] => {
    const typed = read.asTyped.targets.get(keyArea.id) ?? "";
    if (parseLevelEntry(typed, framework, false, undefined).kind !== "notALevel") return [];
    const row = sheet.map.rows.get(start.firstRow + index);
    const column = sheet.map.columns.get(start.targetColumn);
    const address = row !== undefined && column !== undefined ? area(row, column) : undefined;
    return [
      toDecide({
        id: `notALevel target ${keyArea.id}`,
        kind: "notALevel",
        message: `${quoted(typed)} is not a level: the target of ${keyArea.ref} ${keyArea.title}.`,
        remedy: "Choose a target from the list, or empty the cell.",
        ...(address && placeIn(sheet, relativeAddress(address))),
      }),
    ];
  });
}

/** A shipped framework whose texts or version differ from the add-in's. */
export async function findFramework(framework: Framework): Promise<readonly Found[]> {
  const listed = shippedFrameworkList.find(({ id }) => id === framework.id);
  if (listed === undefined) return [];
  const shipped = await shippedAs(listed.id);
  if (shipped === undefined || serializeFramework(shipped) === serializeFramework(framework)) {
    return [];
  }
  const message =
    shipped.version === framework.version
      ? `This workbook has other texts of ${framework.title} than the add-in.`
      : `This workbook has version ${framework.version} of ${framework.title}; the add-in has version ${shipped.version}.`;
  return [
    toDecide({
      id: `frameworkDiffers ${framework.id}`,
      kind: "frameworkDiffers",
      message,
      remedy: "Continue with this one, or start the other in a new workbook.",
    }),
  ];
}

/** Without a connection the texts may not load; then there is nothing to compare. */
async function shippedAs(
  id: (typeof shippedFrameworkList)[number]["id"],
): Promise<Framework | undefined> {
  try {
    return await loadShippedFramework(id);
  } catch {
    return undefined;
  }
}
