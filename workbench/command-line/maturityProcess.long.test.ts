/** The command as people start it: a process of its own. */
import { callMaturity } from "./testRun";

test.each<[string, readonly string[], number, RegExp, RegExp]>([
  ["what was asked", ["frameworks"], 0, /^nps-2018: /, /^$/],
  ["bad input", ["scores", "no.xlsx"], 1, /^$/, /^[^\n]*no\.xlsx[^\n]*\n$/],
  ["wrong usage", ["scores"], 2, /^$/, /\n\nUsage:\n/],
])("a separate process prints and exits as its answer says: %s", async (_what, args, ...wanted) => {
  const [code, output, errors] = wanted;
  const answer = await callMaturity(...args);
  expect(answer).toEqual({
    code,
    output: expect.stringMatching(output) as string,
    errors: expect.stringMatching(errors) as string,
  });
});
