/** Finds the value codes' rows again, in one request. */
import { readWorkbook } from "./readAssessment";
import { AT_ONCE, sendRequest } from "../excel/requestContext";
import { noAssessment } from "../excel/troubles";
import { idColumn, themeRows } from "./idColumn";
import { haveMoved, knownPlaces, rememberPlaces, type Places } from "./places";

/**
 * The value codes' rows: as last read, or looked up again if they may have moved since.
 * @throws WorkbookTrouble if there is no assessment; Office errors unchanged
 */
export async function currentPlaces(): Promise<Places> {
  const places = knownPlaces();
  if (places === undefined) return await firstPlaces();
  return haveMoved() ? await findPlaces(places) : places;
}

async function firstPlaces(): Promise<Places> {
  await readWorkbook("accept", AT_ONCE, "accept");
  const places = knownPlaces();
  if (places === undefined) throw noAssessment();
  return places;
}

/** Looks up the present rows. Office errors come through unchanged. */
export async function findPlaces(places: Places): Promise<Places> {
  const columns = await sendRequest(
    (context) => places.framework.themes.map((_, index) => idColumn(context, index + 1)),
    AT_ONCE,
  );
  const found = { ...places, themes: columns.flatMap(themeRows) };
  rememberPlaces(found);
  return found;
}
