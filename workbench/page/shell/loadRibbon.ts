import { readRibbon, type Ribbon } from "../../manifest/readRibbon";

const MANIFEST = "/manifest.xml";

/**
 * The ribbon of the add-in's own manifest.
 * @throws Error when the server has no manifest or it is invalid.
 */
export async function loadRibbon(): Promise<Ribbon> {
  const response = await fetch(MANIFEST);
  if (!response.ok) throw new Error(`${MANIFEST} is not there.`);
  return readRibbon(await response.text());
}
