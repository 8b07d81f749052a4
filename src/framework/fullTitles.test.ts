import { allValueCodes } from "./framework";
import { fullTitles } from "./fullTitles";
import { shippedFrameworks } from "./shippedFrameworks";

const [procurement, statementSet] = shippedFrameworks();

test("A title that several value codes share has its key area behind it, any other stands alone.", () => {
  const titles = [...fullTitles(statementSet).values()];
  expect(titles).toContain("Community, Use of Data and Intelligence");
  expect(titles).toContain("Approach to Change");
  expect(new Set(titles).size).toBe(allValueCodes(statementSet).length);
  expect([...fullTitles(procurement)]).toEqual(
    allValueCodes(procurement).map(({ id, title }) => [id, title]),
  );
});
