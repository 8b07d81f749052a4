/** Files as faulty disks and programs leave them: bytes changed or missing, parts with other contents. */
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";

/** Copies of a file with some bytes changed, cut off or missing. */
export function damagedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: bytes.length - 1 });
  const flip = fc.record({ at: place, bits: fc.integer({ min: 1, max: 255 }) });
  const flips = fc.array(flip, { minLength: 1, maxLength: 3 }).map((all) => {
    const other = Uint8Array.from(bytes);
    for (const { at, bits } of all) other[at] ^= bits;
    return other;
  });
  const cut = place.map((at) => bytes.slice(0, at));
  const hole = fc
    .tuple(place, fc.integer({ min: 1, max: 200 }))
    .map(([at, length]) => Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + length)));
  return fc.oneof({ weight: 3, arbitrary: flips }, cut, hole);
}

/** Copies of a file in which a part has another number, attribute or text. */
export function damagedParts(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  return fc
    .record({
      name: fc.constantFrom(...names),
      at: fc.nat({ max: 10_000 }),
      text: fc.constantFrom("", "0", "-5", "4.5", "1e9", "three", "true", "#REF!", "<", '"', "&"),
    })
    .map(({ name, at, text }) => {
      const pieces = new TextDecoder().decode(parts[name]).split(/(\d+|(?<=[">])[^"<>]+(?=["<]))/);
      pieces[(at * 2 + 1) % pieces.length] = text;
      const changed = new TextEncoder().encode(pieces.join(""));
      return zipSync({ ...parts, [name]: changed }, { level: 1 });
    });
}
