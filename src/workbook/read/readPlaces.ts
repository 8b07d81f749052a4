/** Looks for the value codes' rows again, in one request. */
import { readWorkbook } from "./readAssessment";
import { AT_ONCE, sendRequest } from "../excel/requestContext";
import { noAssessment } from "../excel/troubles";
import { idColumn, themeRows } from "./idColumn";
import { haveMoved, knownPlaces, rememberPlaces, type Places } from "./places";

/**
 * Where the value codes stand: as last read, or looked for where rows may have moved since.
 * @throws WorkbookTrouble where there is no assessment; Office errors as they come
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

/** The rows as they are now. Office errors come through as they are. */
export async function findPlaces(places: Places): Promise<Places> {
  const columns = await sendRequest(
    (context) => places.framework.themes.map((_, index) => idColumn(context, index + 1)),
    AT_ONCE,
  );
  const found = { ...places, themes: columns.flatMap(themeRows) };
  rememberPlaces(found);
  return found;
}
