import { allValueCodes } from "./framework";
import { fullTitles } from "./fullTitles";
import { shippedFrameworks } from "./shippedFrameworks";

const [procurement, statementSet] = shippedFrameworks();

test("A title shared by several value codes is followed by its key area; any other is unchanged.", () => {
  const titles = [...fullTitles(statementSet).values()];
  expect(titles).toContain("Community, Use of Data and Intelligence");
  expect(titles).toContain("Approach to Change");
  expect(new Set(titles).size).toBe(allValueCodes(statementSet).length);
  expect([...fullTitles(procurement)]).toEqual(
    allValueCodes(procurement).map(({ id, title }) => [id, title]),
  );
});
