import { palettePng, readPpm, type Picture } from "./palettePicture";

const WHITE = [255, 255, 255];
const RED = [200, 10, 10];

function ppm(width: number, height: number, pixels: readonly number[]): Uint8Array {
  return Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), Uint8Array.from(pixels)]);
}

function paletteOf(png: Uint8Array): number {
  const bytes = Buffer.from(png);
  return bytes.readUInt32BE(bytes.indexOf("PLTE") - 4) / 3;
}

test("A PPM picture is read with its size and pixels.", () => {
  const picture = readPpm(ppm(2, 1, [...WHITE, ...RED]));
  expect({ ...picture, pixels: [...picture.pixels] }).toEqual({
    width: 2,
    height: 1,
    pixels: [...WHITE, ...RED],
  });
});

test.each([
  ["A file of another kind", Buffer.from("GIF89a"), "no PPM picture"],
  ["A file that is cut off", ppm(2, 2, WHITE), "cut off"],
])("%s is refused.", (_name, file, message) => {
  expect(() => readPpm(file)).toThrow(message);
});

test("A picture with few colours keeps them all, one with many uses 256.", () => {
  const greys = Array.from({ length: 1000 }, (_, index) => [index % 200, index % 200, index % 7]);
  const picture: Picture = { width: 1000, height: 1, pixels: Uint8Array.from(greys.flat()) };
  expect(paletteOf(palettePng(picture))).toBe(256);
  const plain = { width: 3, height: 1, pixels: Uint8Array.from([WHITE, RED, WHITE].flat()) };
  expect(paletteOf(palettePng(plain))).toBe(2);
});
