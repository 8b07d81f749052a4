import { act, screen, within } from "@testing-library/react";
import { allValueCodes } from "../../../framework/framework";
import { makeTestFramework, withCriteria } from "../../../framework/testFramework";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const framework = withCriteria(
  makeTestFramework({ levels: 3, themes: 1, keyAreas: 1, valueCodes: 2 }),
);
const [{ id }] = allValueCodes(framework);

async function open(
  prepare: (service: OpenedPane["service"]) => void = () => undefined,
): Promise<OpenedPane> {
  const service = makeFakeAssessmentService(sampleAssessment(framework, { assessed: 0 }));
  prepare(service);
  const opened = openPane(service);
  await groupOf("2 - Level two");
  return opened;
}

const groupOf = async (level: string): Promise<HTMLElement> =>
  screen.findByRole("group", { name: new RegExp(`^Criteria for ${level}`) });
const box = (name: string): HTMLElement => screen.getByRole("checkbox", { name });
const FIRST = "The first thing that level 2 asks for.";
const SECOND = "The second thing that level 2 asks for.";

test("each level with criteria has them as a named group, and says how many are needed", async () => {
  await open();
  expect(
    screen.getAllByRole("group").map((one) => within(one).getAllByRole("checkbox").length),
  ).toEqual([2, 2]);
  expect(screen.getByText("Criteria for 2 - Level two: all 2 needed")).toBeVisible();
  expect(screen.getByText("Criteria for 3 - Level three: one of 2 needed")).toBeVisible();
  expect(screen.getByText(/^Tick the criteria that are met/)).toBeVisible();
});

test("ticking writes Yes, and unticking No, which is said beside the box", async () => {
  const { user, service } = await open();
  await user.click(box(FIRST));
  await user.click(box(FIRST));
  expect(service.criteria).toEqual([
    { valueCodeId: id, criterionId: "level-2-first", met: "Yes", expected: "" },
    { valueCodeId: id, criterionId: "level-2-first", met: "No", expected: "Yes" },
  ]);
  expect(await screen.findByRole("checkbox", { name: `${FIRST} Not met` })).not.toBeChecked();
});

test("an answer can be cleared, and the keyboard stays in its line", async () => {
  const { user, service } = await open();
  expect(screen.queryByRole("button", { name: `Clear: ${FIRST}` })).toBeNull();
  await user.click(box(FIRST));
  await user.click(box(FIRST));
  await user.click(await screen.findByRole("button", { name: `Clear: ${FIRST}` }));
  expect(service.criteria.at(-1)).toEqual({
    valueCodeId: id,
    criterionId: "level-2-first",
    met: "",
    expected: "No",
  });
  expect(await screen.findByRole("checkbox", { name: FIRST })).toHaveFocus();
  expect(screen.getByText(/^Tick the criteria that are met/)).toBeVisible();
  expect(screen.queryByRole("button", { name: `Clear: ${FIRST}` })).toBeNull();
});

test("the indicated level follows the ticks, and another level asks for a reason", async () => {
  const { user } = await open();
  await user.click(box(FIRST));
  expect(await screen.findByText("Indicated: 1 - Level one")).toBeVisible();
  await user.click(box(SECOND));
  expect(await screen.findByText("Indicated: 2 - Level two")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: /^3 / }));
  expect(
    await screen.findByText(/You chose 3 - Level three. Say why in the comment/),
  ).toBeVisible();
});

test("where the level differs, the comment says what it is for, and To resolve lists it", async () => {
  const opened = await open();
  const { user } = opened;
  await user.click(box(FIRST));
  await user.click(box(SECOND));
  await user.click(screen.getByRole("radio", { name: /^1 / }));
  expect(
    await screen.findByRole("textbox", { name: "Comment: why the level differs" }),
  ).toBeVisible();
  await user.click(await place("Submit"));
  expect(await screen.findByText("Not the level that the criteria indicate")).toBeVisible();
  expect(
    screen.getByText("Say why it is not 2 - Level two, which its criteria indicate."),
  ).toBeVisible();
});

test("a tick typed in the sheet is shown", async () => {
  const { service } = await open();
  service.contents = {
    ...sampleAssessment(framework, { assessed: 0 }),
    responses: new Map([
      [
        id,
        {
          entry: { kind: "notAssessed" },
          comment: "",
          evidence: "",
          criteria: new Map([["level-2-second", true]]),
        },
      ],
    ]),
  };
  act(() => service.change());
  expect(await screen.findByRole("checkbox", { name: SECOND, checked: true })).toBeVisible();
});

test("someone else's answer in the meantime is asked about", async () => {
  const { user, service } = await open((one) => {
    one.nextCriteria.push({ kind: "conflict", found: "No" });
  });
  await user.click(box(FIRST));
  expect(await screen.findByText("Someone wrote “No” in the sheet")).toBeVisible();
  await user.click(button(`Keep mine: ${FIRST}`));
  expect(service.criteria.at(-1)).toMatchObject({ met: "Yes", expected: "No" });
});

test("what could not be written is said, with a way to try again", async () => {
  const { user } = await open((one) => {
    one.nextCriteria.push({ kind: "failed", trouble: makeTrouble("sheetProtected") });
  });
  await user.click(box(FIRST));
  expect(await screen.findByText("sheetProtected went wrong.")).toBeVisible();
  await user.click(button(`Try again: ${FIRST}`));
  expect(await screen.findByText("Indicated: 1 - Level one")).toBeVisible();
});

test("a submitted assessment shows the ticks and takes none", async () => {
  const service = makeFakeAssessmentService(sampleAssessment(framework));
  await service.submit();
  const { user } = openPane(service);
  await user.click(await place("Assess"));
  await groupOf("2 - Level two");
  for (const one of screen.getAllByRole("checkbox")) expect(one).toBeDisabled();
});
