import { configure, screen, waitFor, within } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import type { Finding } from "../../../workbook/check/Finding";
import type { ReadProblem } from "../../../workbook/read/answers/ReadProblem";
import {
  makeFakeAssessmentService,
  SOUND,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [framework] = shippedFrameworks();
const [code] = framework.themes[0].keyAreas[0].valueCodes;

const formulas: Finding = {
  id: "formulas",
  kind: "formulaOverwritten",
  remedyBy: "repair",
  message: "12 formulas were overwritten: \u201CEnablers\u201D, column Level no.",
  remedy: "Restored.",
  place: { sheet: "Enablers", address: "M4" },
};
const sheet: Finding = {
  id: "sheet",
  kind: "sheetMissing",
  remedyBy: "repair",
  message: "The sheet \u201CHeatmap\u201D was deleted.",
  remedy: "Restored from your answers.",
};
const noLevel: Finding = {
  id: "no level",
  kind: "notALevel",
  remedyBy: "decide",
  message: "\u201C3-4\u201D is not a level.",
  remedy: "Choose a level.",
  place: { sheet: "Showing leadership", address: "E4" },
  valueCodeId: code.id,
};
const twice: Finding = {
  id: "twice",
  kind: "valueCodeTwice",
  remedyBy: "decide",
  message: "SL1.2 is in two rows.",
  remedy: "Delete one of them.",
  place: { sheet: "Showing leadership", address: "E9" },
};

// Views are fetched when first opened.
configure({ asyncUtilTimeout: 20_000 });

async function openCheck(
  change: (service: FakeAssessmentService) => void = () => undefined,
): Promise<OpenedPane> {
  const service = makeFakeAssessmentService(sampleAssessment(framework));
  service.findings = [formulas, sheet, noLevel, twice];
  change(service);
  const opened = openPane(service);
  if (service.condition.readOnly) {
    await opened.user.click(await screen.findByRole("button", { name: "Look at results" }));
  }
  await opened.user.click(await place("More"));
  await opened.user.click(await screen.findByRole("button", { name: /Check and repair/ }));
  await screen.findByRole("heading", { level: 1, name: "Check and repair" });
  return opened;
}

const list = (name: string): HTMLElement => screen.getByRole("list", { name });
const said = (): string | null => screen.getByRole("status").textContent;

describe("Check and repair", () => {
  test("checks on opening and says that there is nothing to repair", async () => {
    await openCheck((service) => {
      service.findings = [];
    });
    expect(await screen.findByText("No faults found", { selector: "p" })).toBeVisible();
    expect(screen.getByText("Checked 9 sheets.")).toBeVisible();
    expect(said()).toBe("No faults found");
    expect(screen.queryByRole("button", { name: /^Repair/ })).toBeNull();
  });

  test("separates what can be repaired from what the person decides", async () => {
    await openCheck();
    expect(await screen.findByText("4 faults found", { selector: "p" })).toBeVisible();
    expect(said()).toBe("4 faults found");
    expect(within(list("Can be repaired (2)")).getAllByRole("listitem")).toHaveLength(2);
    expect(within(list("For you to decide (2)")).getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getByText("Checked just now: 9 sheets, 59 value codes.")).toBeVisible();
  });

  test("repairs what can be repaired with one button, and shows what is left", async () => {
    const { user } = await openCheck();
    await user.click(await screen.findByRole("button", { name: "Repair these 2" }));
    expect(await screen.findByText("2 faults are repaired.")).toBeVisible();
    expect(said()).toBe("2 faults are repaired. 2 faults remain.");
    expect(screen.queryByRole("list", { name: /Can be repaired/ })).toBeNull();
    expect(list("For you to decide (2)")).toBeVisible();
  });

  test("selects the cell of a finding", async () => {
    const { user, service } = await openCheck();
    await user.click(await screen.findByRole("button", { name: `Show: ${formulas.message}` }));
    await user.click(button(`Show: ${twice.message}`));
    expect(service.shown).toEqual([formulas.place, twice.place]);
  });

  test("opens the value code if a level is to be chosen", async () => {
    const { user } = await openCheck();
    await user.click(await screen.findByRole("button", { name: `Open: ${noLevel.message}` }));
    expect(await place("Assess")).toHaveAttribute("aria-current", "page");
  });

  test("says why it cannot check, and tries again", async () => {
    const { user, service } = await openCheck((fake) => {
      fake.trouble = makeTrouble("Checking");
    });
    expect(await screen.findByText("Checking went wrong.")).toBeVisible();
    service.trouble = undefined;
    await user.click(button("Try again"));
    expect(await screen.findByText("4 faults found", { selector: "p" })).toBeVisible();
  });

  test("says why a repair failed and keeps the list", async () => {
    const { user, service } = await openCheck();
    await screen.findByText("4 faults found", { selector: "p" });
    service.trouble = makeTrouble("Repairing");
    await user.click(button("Repair these 2"));
    expect(await screen.findByText("Repairing went wrong.")).toBeVisible();
    expect(list("Can be repaired (2)")).toBeVisible();
    await user.click(button("Close"));
    expect(screen.queryByText("Repairing went wrong.")).toBeNull();
  });

  test("repairs nothing in a read-only workbook", async () => {
    const { user, service } = await openCheck((fake) => {
      fake.condition = { ...SOUND, readOnly: true };
    });
    const repair = await screen.findByRole("button", { name: "Repair these 2" });
    expect(repair).toHaveAttribute("aria-disabled", "true");
    await user.click(repair);
    expect(service.findings).toHaveLength(4);
    expect(screen.getByText(/This workbook cannot be changed here/)).toBeVisible();
  });

  test("checks again when asked to", async () => {
    const { user, service } = await openCheck();
    await screen.findByText("4 faults found", { selector: "p" });
    service.findings = [twice];
    await user.click(button("Check again"));
    expect(await screen.findByText("1 fault found", { selector: "p" })).toBeVisible();
    await waitFor(() => expect(said()).toBe("1 fault found"));
  });
});

describe("what cannot be read", () => {
  const problem: ReadProblem = {
    kind: "unplaced",
    sheet: "Showing leadership",
    cell: "D9",
    valueCode: null,
    text: "3 - Mature",
    message: "This row has an answer, but no value code.",
  };

  function openWith(problems: readonly ReadProblem[], assessed?: number): OpenedPane {
    const size = assessed === undefined ? {} : { assessed };
    const service = makeFakeAssessmentService(sampleAssessment(framework, size));
    service.condition = { ...SOUND, problems };
    return openPane(service);
  }

  test("is announced above every view, and leads to the list", async () => {
    const { user } = openWith([problem, { ...problem, cell: "D10" }]);
    expect(await screen.findByText("2 faults found in this workbook")).toBeVisible();
    await user.click(button("Show faults"));
    expect(await screen.findByRole("heading", { name: "Check and repair" })).toBeVisible();
    expect(screen.queryByText("2 faults found in this workbook")).toBeNull();
  });

  test("is not announced for a level that Submit lists", async () => {
    openWith([{ ...problem, kind: "notALevel" }]);
    await place("Assess");
    expect(screen.queryByRole("button", { name: "Show faults" })).toBeNull();
  });

  test("is said beside the answer, which is an error and not an answer that is missing", async () => {
    const message = `${code.ref} has no row, so its answer is missing.`;
    const { user } = openWith(
      [{ ...problem, kind: "noRow", cell: null, valueCode: code.id, message }],
      0,
    );
    expect(await screen.findByText("This value code has no row in the sheets")).toBeVisible();
    expect(screen.getByText(message)).toBeVisible();
    await user.click(button("Check and repair"));
    expect(await screen.findByRole("heading", { name: "Check and repair" })).toBeVisible();
  });
});
