import { excelPlan } from "./excelPlan";

/** The programs that are called, or the message instead. */
function planned(platform: NodeJS.Platform, excelOnMac: boolean, trusted: boolean) {
  const plan = excelPlan({ platform, excelOnMac, trusted });
  if (plan.kind === "impossible") return plan.message.split("\n")[0];
  return plan.steps.map(({ command }) => /office-addin-[a-z-]+/.exec(command)?.[0]);
}

test.each([
  [
    "linux",
    false,
    false,
    "There is no Excel for this system, so the add-in cannot be put into it.",
  ],
  ["darwin", false, true, "Excel is not installed on this Mac."],
  ["darwin", true, true, ["office-addin-debugging"]],
  ["win32", false, true, ["office-addin-debugging"]],
  ["win32", false, false, ["office-addin-dev-certs", "office-addin-debugging"]],
] as const)("On %s (Excel on a Mac: %s, trusted: %s): %j", (platform, excel, trusted, expected) => {
  expect(planned(platform, excel, trusted)).toEqual(expected);
});

test("If it is not possible, a message says what is.", () => {
  const plan = excelPlan({ platform: "linux", excelOnMac: false, trusted: false });
  expect(plan.kind === "impossible" && plan.message).toMatch(/npm start\n.*Excel on the web/);
});
