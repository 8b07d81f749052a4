/** What the pane notices although Excel reports nothing, with the clock in the test's hands. */
import { act, screen } from "@testing-library/react";
import { allValueCodes } from "../../framework/framework";
import { shippedFrameworks } from "../../framework/shippedFrameworks";
import {
  makeFakeAssessmentService,
  type FakeAssessmentService,
} from "../testing/fakeAssessmentService";
import { makeTrouble } from "../testing/makeTrouble";
import { button, openPane } from "../testing/openPane";
import { sampleAssessment } from "../testing/sampleAssessment";
import { withFields } from "../recording/responseFields";
import { followCells, type CellFollower, type LookOutcome } from "./followCells";

const [, statementSet] = shippedFrameworks();
const [first] = allValueCodes(statementSet);
const SECOND = 1000;
let visibility: DocumentVisibilityState;

beforeEach(() => {
  jest.useFakeTimers();
  visibility = "visible";
  jest.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const pass = (milliseconds: number): Promise<void> =>
  act(async () => jest.advanceTimersByTimeAsync(milliseconds));

/** Opens an assessment without answers, and looks once, so that the pane knows the cells. */
async function open(prepare?: (service: FakeAssessmentService) => void) {
  const service = makeFakeAssessmentService(sampleAssessment(statementSet, { assessed: 0 }));
  prepare?.(service);
  openPane(service);
  await pass(16 * SECOND);
  return { service, ...service.counts };
}

/** Picks a level for the first value code on its sheet, which Excel reports to nobody. */
function pickOnSheet(service: FakeAssessmentService, value: number): void {
  const { contents } = service;
  if (contents === undefined || "message" in contents) throw new Error("No assessment is there.");
  const response = withFields(contents.responses.get(first.id), {
    entry: { kind: "level", value },
  });
  service.contents = {
    ...contents,
    responses: new Map([...contents.responses, [first.id, response]]),
  };
}

const level = (value: number): HTMLElement =>
  screen.getByRole("radio", { name: new RegExp(`^${value}\\b`) });
const show = async (state: DocumentVisibilityState): Promise<void> => {
  visibility = state;
  document.dispatchEvent(new Event("visibilitychange"));
  await pass(10);
};

describe("A level that was picked on a sheet, unreported, appears", () => {
  test.each<[string, (service: FakeAssessmentService) => void, number]>([
    ["when the pane gets the focus", () => void window.dispatchEvent(new Event("focus")), 10],
    ["when another cell is selected", (service) => service.move(), 10],
    ["within 15 seconds", () => undefined, 15 * SECOND],
  ])("%s.", async (_when, happens, within) => {
    const { service } = await open();
    await pass(3 * SECOND);
    pickOnSheet(service, 2);
    await pass(10);
    expect(level(2)).not.toBeChecked();
    act(() => happens(service));
    await pass(within);
    expect(level(2)).toBeChecked();
    expect(screen.queryByText(/the sheet (already|no longer)/)).toBeNull();
  });

  test("when the pane becomes visible; while it is hidden nobody looks.", async () => {
    const { service, looks } = await open();
    await show("hidden");
    pickOnSheet(service, 2);
    await pass(600 * SECOND);
    expect(service.counts.looks).toBe(looks);
    await show("visible");
    expect(level(2)).toBeChecked();
  });
});

test("While somebody types in the pane nobody looks, and then the text, the caret and the focus stay.", async () => {
  const { service, looks } = await open();
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Comment/ });
  act(() => field.focus());
  for (let key = 0; key < 20; key += 1) {
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    await pass(SECOND);
  }
  expect(service.counts.looks).toBe(looks);
  pickOnSheet(service, 3);
  await pass(16 * SECOND);
  expect(level(3)).toBeChecked();
  expect(field).toHaveFocus();
  expect(field).toBeInTheDocument();
});

test("A level chosen in the pane, and then picked differently on the sheet, is no conflict.", async () => {
  const { service } = await open();
  act(() => level(1).click());
  await pass(5 * SECOND);
  pickOnSheet(service, 4);
  await pass(16 * SECOND);
  expect(level(4)).toBeChecked();
  act(() => level(2).click());
  await pass(5 * SECOND);
  expect(level(2)).toBeChecked();
  expect(screen.queryByText(/the sheet (already|no longer)/)).toBeNull();
});

test("If looking fails twice, the pane reads, which says why.", async () => {
  const { service } = await open();
  service.lookTrouble = makeTrouble("Looking");
  service.contents = makeTrouble("Reading");
  await pass(30 * SECOND);
  expect(screen.queryByText("Reading went wrong.")).toBeNull();
  await pass(30 * SECOND);
  expect(screen.getByText("Reading went wrong.")).toBeVisible();
});

describe("Looking", () => {
  let outcome: LookOutcome = "done";
  let busy = false;
  let looks = 0;
  let follower: CellFollower;

  beforeEach(() => {
    outcome = "done";
    busy = false;
    looks = 0;
    follower = followCells(
      async () => {
        looks += 1;
        await new Promise((resolve) => setTimeout(resolve, 100));
        return outcome;
      },
      () => busy,
    );
  });
  afterEach(() => follower.stop());

  test("takes place four times a minute.", async () => {
    await pass(61 * SECOND);
    expect(looks).toBe(4);
  });

  test("takes place once in two seconds at most while somebody moves through a sheet.", async () => {
    for (let step = 0; step < 50; step += 1) {
      follower.ask();
      await pass(100);
    }
    expect(looks).toBe(3);
  });

  test("waits while the pane reads or writes.", async () => {
    busy = true;
    await pass(60 * SECOND);
    expect(looks).toBe(0);
    busy = false;
    await pass(3 * SECOND);
    expect(looks).toBe(1);
  });

  test("takes place less and less often while it fails, whatever people do.", async () => {
    outcome = "failed";
    for (let step = 0; step < 60; step += 1) {
      follower.ask();
      await pass(10 * SECOND);
    }
    expect(looks).toBeLessThanOrEqual(7);
    outcome = "done";
    await pass(300 * SECOND);
    const before = looks;
    await pass(61 * SECOND);
    expect(looks - before).toBe(4);
  });

  test("stays as frequent while a cell is being edited.", async () => {
    outcome = "later";
    await pass(61 * SECOND);
    expect(looks).toBe(4);
  });

  test("ends when it is stopped, and while the pane is hidden.", async () => {
    await show("hidden");
    await pass(100 * SECOND);
    follower.stop();
    await show("visible");
    await pass(100 * SECOND);
    expect(looks).toBe(0);
  });
});

describe("The figures on the sheets", () => {
  test("may be old where Excel calculates only when asked to, until somebody does.", async () => {
    const { service } = await open((one) => (one.calculation = "manual"));
    expect(screen.getByText("Scores on the sheets may be out of date")).toBeVisible();
    act(() => button("Calculate now").click());
    await pass(20 * SECOND);
    expect(screen.queryByText("Scores on the sheets may be out of date")).toBeNull();
    pickOnSheet(service, 2);
    await pass(16 * SECOND);
    expect(screen.getByText("Scores on the sheets may be out of date")).toBeVisible();
  });

  test("are compared with the answers, as Excel may not say that it waits.", async () => {
    const { service } = await open();
    service.figures = "Levels 1,2,3";
    await pass(16 * SECOND);
    expect(screen.getByText("Scores on the sheets differ from the answers")).toBeVisible();
    act(() => button("Calculate now").click());
    await pass(20 * SECOND);
    expect(screen.queryByText("Scores on the sheets differ from the answers")).toBeNull();
  });
});
