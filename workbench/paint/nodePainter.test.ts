/** Drawings become pictures, including their letters. */
import { nodePainter } from "./nodePainter";

const drawing = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20" font-family="Calibri, Carlito"><rect width="100" height="20" fill="#FFFFFF"/><text x="2" y="15" font-size="12">${text}</text></svg>`;

test("A picture has the requested width, in the drawing's proportions.", async () => {
  const { paint } = await nodePainter();
  const png = Buffer.from(paint(drawing("a"), 250));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([250, 50]);
});

test.each(["L", "é", "ő", "Ω", "Ї"])("%s has its own letter shape.", async (text) => {
  const { paint } = await nodePainter();
  const unknown = "\u{10FFFD}";
  const pictures = ["", unknown, text].map((one) =>
    Buffer.from(paint(drawing(one), 100)).toString("base64"),
  );
  expect(new Set(pictures).size).toBe(3);
});

test("A text that is not a drawing is refused.", async () => {
  const { paint } = await nodePainter();
  expect(() => paint("Level", 100)).toThrow();
});
