/** Where the answers of an earlier version of a framework belong in a newer one. */
import { allValueCodes, type EarlierVersion, type Framework } from "../../framework/framework";

/** For each value code of the earlier version, the ids of the newer one; none without a place. */
export type Places = ReadonlyMap<string, readonly string[]>;

/**
 * Where answers belong: as the map says, otherwise under the same id. Never by ref, since newer
 * versions give refs to other value codes.
 * @param map by default the one that the newer version brings with it
 */
export function placesOf(
  earlier: Framework,
  newer: Framework,
  map: EarlierVersion["places"] = shippedPlaces(earlier, newer),
): Places {
  const ids = new Set(allValueCodes(newer).map(({ id }) => id));
  return new Map(
    allValueCodes(earlier).map(({ id }) => [id, map.get(id) ?? (ids.has(id) ? [id] : [])]),
  );
}

function shippedPlaces(earlier: Framework, newer: Framework): EarlierVersion["places"] {
  const found = newer.supersedes?.find(({ version }) => version === earlier.version);
  return found?.places ?? new Map();
}
