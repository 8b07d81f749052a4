import { problemLine } from "./problemLine";

const problem = (line: number) => ({
  place: `line ${line}`,
  message: "Wrong.",
  remedy: "Mend it.",
});

describe("the line of problems", () => {
  test("names each with its place and what to do", () => {
    expect(problemLine([problem(1), problem(2)])).toBe(
      "line 1: Wrong. Mend it. | line 2: Wrong. Mend it.",
    );
  });

  test("counts those after the fifth", () => {
    const line = problemLine([1, 2, 3, 4, 5, 6, 7].map(problem));
    expect(line).toContain("line 5: ");
    expect(line).not.toContain("line 6: ");
    expect(line).toMatch(/ \| And 2 more\.$/);
  });
});
