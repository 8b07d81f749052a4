/** The benchmark of the page can still be taken; what it measures is no test. */
import { measurePage } from "./measurePage";

test("Every figure of the page is measured.", async () => {
  const figures = await measurePage();
  expect(figures.length).toBeGreaterThan(5);
  for (const { milliseconds, times } of figures) {
    expect(milliseconds).toBeGreaterThan(0);
    expect(times?.ratio ?? 1).toBeGreaterThan(0);
  }
}, 300_000);
