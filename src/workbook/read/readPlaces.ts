/** Finds the value codes' rows again, in one request where every row is certain. */
import { readWorkbook } from "./readAssessment";
import { AT_ONCE, sendRequest } from "../excel/requestContext";
import { noAssessment } from "../excel/troubles";
import { answersIn } from "./answers/answersIn";
import { haveMoved, knownPlaces, rememberPlaces, type Places } from "./places";
import { rowPlaces } from "./placesIn";
import { AS_OPEN } from "./rangeCells";
import { loadThemes, themeCells } from "./themeCells";

/**
 * The value codes' rows: as last read, or looked up again if they may have moved since.
 * @throws WorkbookTrouble if there is no assessment; Office errors unchanged
 */
export async function currentPlaces(): Promise<Places> {
  const places = knownPlaces();
  if (places === undefined) return await readPlaces();
  return haveMoved() ? await findPlaces(places) : places;
}

/** Columns that every sheet lacks have been told when the workbook was read. */
const ANY_VERSION = 0;

/** Looks up the present rows. Throws like currentPlaces. */
export async function findPlaces(places: Places): Promise<Places> {
  const { framework, allowNotApplicable, hasDepartments } = places;
  const hasLastTime = places.themes.some(({ columns }) => columns.has("lastTime"));
  const { worksheets, themes } = await sendRequest((context) => {
    context.workbook.worksheets.load("items/id,items/name,items/visibility");
    return {
      worksheets: context.workbook.worksheets,
      themes: loadThemes(context, framework, hasLastTime),
    };
  }, AT_ONCE);
  const cells = themeCells(themes, worksheets.items, { hasDepartments });
  if (cells === undefined) return await readPlaces();
  const book = { ...AS_OPEN, names: cells.names, sheets: [...cells.sheets.values()] };
  const { answers, problems } = answersIn(book, framework, allowNotApplicable, ANY_VERSION, {
    hasDepartments,
  });
  if (problems.some(({ kind }) => kind !== "notALevel")) return await readPlaces();
  const found = {
    ...places,
    ...rowPlaces(framework, answers, cells.names, worksheets.items),
  };
  rememberPlaces(found);
  return found;
}

async function readPlaces(): Promise<Places> {
  await readWorkbook("accept", AT_ONCE, "accept");
  const places = knownPlaces();
  if (places === undefined) throw noAssessment();
  return places;
}
