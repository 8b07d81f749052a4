import { readBuildArguments } from "./buildArguments";

const MINIMUM = ["--framework", "nps-2018", "--out", "a.xlsx"];

describe("the arguments of build", () => {
  test("require a framework and a workbook to write", () => {
    expect(readBuildArguments(MINIMUM)).toEqual({
      kind: "build",
      build: {
        framework: "nps-2018",
        out: "a.xlsx",
        organisation: "",
        department: "",
        allowNotApplicable: false,
        earlier: [],
      },
    });
  });

  test("may name everything else", () => {
    const args = [
      "--organisation",
      "Stour Council",
      "--department=Parks",
      "--allow-not-applicable",
    ];
    const files = ["--responses", "r.csv", "--trace", "t.ndjson"];
    expect(readBuildArguments([...MINIMUM, ...args, ...files])).toMatchObject({
      build: {
        organisation: "Stour Council",
        department: "Parks",
        allowNotApplicable: true,
        responses: "r.csv",
        trace: "t.ndjson",
      },
    });
  });

  test.each([
    ["no framework", ["--out", "a.xlsx"], "--framework"],
    ["no workbook", ["--framework", "nps-2018"], "--out"],
    ["an option without its value", ["--framework", "nps-2018", "--out"], "--out"],
    ["an option in place of a value", ["--out", "--framework", "nps-2018"], "--out"],
    ["an unknown option", [...MINIMUM, "--organization", "x"], "--organization"],
    ["a value for a switch", [...MINIMUM, "--allow-not-applicable=yes"], "--allow-not-applicable"],
    ["a file without option", [...MINIMUM, "r.csv"], "r.csv"],
    ["a workbook of another kind", ["--framework", "nps-2018", "--out", "a.xls"], ".xlsx"],
    ["an empty path", [...MINIMUM, "--responses", ""], "--responses"],
    ["a trace over the workbook", [...MINIMUM, "--trace", "./a.xlsx"], "--trace"],
    [
      "a trace over the responses",
      [...MINIMUM, "--responses", "r.csv", "--trace", "r.csv"],
      "--trace",
    ],
  ])("are wrong with %s, and the message names it", (_title, args, named) => {
    const read = readBuildArguments(args);
    const message = read.kind === "wrong" ? read.message : "";
    expect(message).toContain(named);
    expect(message).toMatch(/^[^\n]+\.$/);
  });
});
