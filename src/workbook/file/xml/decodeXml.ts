import { XmlProblem } from "./xmlParser";

/** How much is decoded at once, so that a large part is never in memory twice. */
const STEP = 65_536;

/**
 * XML is UTF-8, or UTF-16 with a byte order mark or recognisable by its first "<" (ECMA-376 part 2,
 * 6.2.5).
 */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  return first === 0 && second === 0x3c ? "utf-16be" : "utf-8";
}

/**
 * The text of a part, piece by piece.
 * @throws XmlProblem for bytes that are not text
 */
export function* decodeXml(part: Uint8Array): Iterable<string> {
  const encoding = encodingOf(part);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decoded = (bytes: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      // A fatal decoder throws for no other reason.
      throw new XmlProblem(`it holds bytes that are not ${encoding.toUpperCase()}`);
    }
  };
  for (let at = 0; at === 0 || at < part.length; at += STEP) {
    yield decoded(part.subarray(at, at + STEP), at + STEP < part.length);
  }
}
