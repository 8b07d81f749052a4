import { legendPlaces } from "./legendPlaces";

const FONT = { size: 9 };
const LEVELS = ["0 - None yet", "1 - Understands", "2 - Plans", "3 - Does", "4 - Reviews"];

test("Names are in one row if they fit, centred in the chart.", () => {
  const places = legendPlaces(LEVELS, FONT, { width: 800, bottom: 200 });
  expect(new Set(places.map(({ middle }) => middle)).size).toBe(1);
  const [first] = places;
  const last = places[places.length - 1];
  expect(800 - last.left).toBeGreaterThan(first.left);
  expect(places.map(({ name }) => name)).toEqual(LEVELS);
});

test.each([500, 300, 200, 120])("At %d pixels no name begins outside the chart.", (width) => {
  const places = legendPlaces(LEVELS, FONT, { width, bottom: 200 });
  expect(Math.min(...places.map(({ left }) => left))).toBeGreaterThan(0);
  expect(Math.max(...places.map(({ left }) => left))).toBeLessThan(width - 40);
  expect(Math.max(...places.map(({ middle }) => middle))).toBeLessThan(200);
});

test("Rows are filled evenly, and names in a column are aligned.", () => {
  const places = legendPlaces([...LEVELS, "not assessed"], FONT, { width: 300, bottom: 200 });
  const rows = [...new Set(places.map(({ middle }) => middle))];
  expect(rows.length).toBe(2);
  expect(places.slice(0, 3).map(({ left }) => left)).toEqual(
    places.slice(3).map(({ left }) => left),
  );
});
