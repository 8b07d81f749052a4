/**
 * Pictures of sheets have few colours: a palette makes them a third as large, without visible loss.
 */
import { crc32, deflateSync } from "node:zlib";

const MOST_COLOURS = 256;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of every pixel, row by row. */
  readonly pixels: Uint8Array;
}

/** The picture in a binary PPM file with 255 steps. @throws Error for any other file */
export function readPpm(file: Uint8Array): Picture {
  const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(
    Buffer.from(file.subarray(0, 40)).toString("latin1"),
  );
  if (head === null) throw new Error("This is no PPM picture.");
  const [width, height] = [Number(head[1]), Number(head[2])];
  const pixels = file.subarray(head[0].length);
  if (pixels.length !== width * height * 3) throw new Error("The PPM picture is cut off.");
  return { width, height, pixels };
}

/**
 * A PNG file of the picture in at most 256 of its colours; the others become the nearest of them.
 */
export function palettePng(picture: Picture): Uint8Array {
  const { width, height, pixels } = picture;
  const counts = new Map<number, number>();
  const colourAt = (pixel: number): number =>
    (pixels[pixel * 3] << 16) | (pixels[pixel * 3 + 1] << 8) | pixels[pixel * 3 + 2];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt(pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { palette, place } = choosePalette(counts);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + x + 1] = place.get(colourAt(y * width + x)) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per pixel, with a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/**
 * The most frequent colour, then repeatedly the one whose pixels would be furthest off: so a word
 * in its own colour keeps it, even with few pixels.
 */
function choosePalette(counts: ReadonlyMap<number, number>): {
  readonly palette: readonly number[];
  /** Maps each colour to its palette index. */
  readonly place: ReadonlyMap<number, number>;
} {
  const colours = [...counts.keys()].sort((one, other) => countOf(other) - countOf(one));
  const distances = colours.map(() => Infinity);
  const palette: number[] = [];
  const place = new Map<number, number>();
  function countOf(colour: number): number {
    return counts.get(colour) ?? 0;
  }
  let next = 0;
  while (palette.length < MOST_COLOURS && distances[next] > 0) {
    const chosen = colours[next];
    palette.push(chosen);
    let worst = -1;
    colours.forEach((colour, index) => {
      const distance = squaredDistance(colour, chosen);
      if (distance < distances[index]) {
        distances[index] = distance;
        place.set(colour, palette.length - 1);
      }
      const error = distances[index] * Math.sqrt(countOf(colour));
      if (error > worst) [next, worst] = [index, error];
    });
  }
  return { palette, place };
}

function squaredDistance(one: number, other: number): number {
  const [red, green, blue] = channels(one);
  const [otherRed, otherGreen, otherBlue] = channels(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

/** A part of a PNG file: length, name, content, checksum. */
function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const part = Buffer.alloc(named.length + 8);
  part.writeUInt32BE(content.length, 0);
  part.set(named, 4);
  part.writeUInt32BE(crc32(named), named.length + 4);
  return part;
}
