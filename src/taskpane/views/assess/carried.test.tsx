import { screen, waitFor } from "@testing-library/react";
import type { Assessment } from "../../../assessment/assessment";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { carriedAssessment } from "../../testing/carriedAssessment";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { card, codes, titleOf } from "../../testing/openAssess";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";

const [procurement] = shippedFrameworks();

async function open(assessment: Assessment = carriedAssessment(procurement)): Promise<OpenedPane> {
  const opened = openPane(makeFakeAssessmentService(assessment));
  await screen.findByRole("radiogroup");
  return opened;
}

/** Goes there from Find, which puts the focus into the cards. */
async function arrive(opened: OpenedPane, index: number): Promise<void> {
  await opened.user.click(button(/find another/));
  await opened.user.type(await screen.findByRole("searchbox"), `${codes[index].ref}{Enter}`);
  await heading(titleOf(index));
}

test("A level of last time is shown as to be reviewed: not checked, not counted, with its date and keys.", async () => {
  const opened = await open();
  await arrive(opened, 0);
  expect(card("2 Developing")).not.toBeChecked();
  expect(card("2 Developing")).toHaveFocus();
  expect(card("2 Developing")).toHaveAccessibleDescription(
    /^Chosen on 12 March 2025, to be reviewed\./,
  );
  expect(screen.getByText("From 12 March 2025, to be reviewed")).toBeVisible();
  expect(screen.getByText(/Keys: Enter confirms 2, 1 to 5 change it\.$/)).toBeVisible();
  expect(screen.queryByText(/Enter moves on/)).not.toBeInTheDocument();
  expect(screen.getByRole("progressbar")).toHaveAccessibleName(
    "0 assessed, 59 to be reviewed, of 59",
  );
});

test("Confirming is announced.", async () => {
  const service = makeFakeAssessmentService(carriedAssessment(procurement));
  // Until it is written, which is announced next.
  service.record = () => new Promise(() => undefined);
  const opened = openPane(service);
  await screen.findByRole("radiogroup");
  await arrive(opened, 0);
  await opened.user.keyboard("{Enter}");
  expect(await screen.findByText("Confirmed 2 - Developing")).toBeInTheDocument();
});

test("Enter confirms and moves on.", async () => {
  const opened = await open();
  const { user, service } = opened;
  await arrive(opened, 0);
  await user.keyboard("{Enter}");
  expect(await heading(titleOf(1))).toBeVisible();
  await waitFor(() => expect(service.records).toHaveLength(1));
  expect(service.records[0]).toEqual({
    valueCodeId: codes[0].id,
    fields: { entry: { kind: "level", value: 2 } },
    expected: { entry: { kind: "notAssessed" } },
  });
  await user.keyboard("{Shift>}{Enter}{/Shift}");
  expect(await heading(titleOf(0))).toBeVisible();
  expect(card("2 Developing")).toBeChecked();
  expect(screen.getByText("Confirmed")).toBeVisible();
});

test("The blue button says what it confirms, and the button beside it passes over it.", async () => {
  const { user, service } = await open();
  await user.click(button("59 not assessed, go to the next"));
  expect(await heading(titleOf(1))).toBeVisible();
  expect(service.records).toEqual([]);
  const confirm = screen.getByRole("button", { name: /^Confirm \d$/ });
  await user.click(confirm);
  expect(await heading(titleOf(2))).toBeVisible();
  await waitFor(() => expect(service.records).toHaveLength(1));
});

test("Its own number or another one chooses and stays; Delete and the link bring it back to be reviewed.", async () => {
  const opened = await open();
  const { user } = opened;
  await arrive(opened, 0);
  await user.keyboard("2");
  expect(card("2 Developing")).toBeChecked();
  await user.keyboard("4");
  expect(card("4 Leader")).toBeChecked();
  expect(screen.queryByText("From 12 March 2025, to be reviewed")).toBeNull();
  await user.keyboard("{Delete}");
  expect(screen.getByText("From 12 March 2025, to be reviewed")).toBeVisible();
  expect(card("2 Developing")).not.toBeChecked();
  await user.keyboard("3");
  await user.click(button("Back to “to be reviewed”"));
  expect(card("2 Developing")).toHaveFocus();
  expect(card("2 Developing")).not.toBeChecked();
});

test("A comment confirms nothing.", async () => {
  const { user, service } = await open();
  await user.type(screen.getByRole("textbox", { name: /^Comment/ }), " More.");
  await user.tab();
  await waitFor(() => expect(service.records).toHaveLength(1));
  expect(Object.keys(service.records[0].fields)).toEqual(["comment"]);
  expect(screen.getByText("From 12 March 2025, to be reviewed")).toBeVisible();
});

test("A text that is not a level cannot be confirmed.", async () => {
  const assessment = carriedAssessment(procurement);
  const first = assessment.responses.get(codes[0].id);
  if (first === undefined) throw new Error("Nothing was carried forward.");
  const lastTime = { kind: "notALevel", text: "3-4" } as const;
  const opened = await open({
    ...assessment,
    responses: new Map([...assessment.responses, [codes[0].id, { ...first, lastTime }]]),
  });
  await arrive(opened, 0);
  expect(
    screen.getByText("It said “3-4”, which cannot be chosen here. Choose a level."),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Confirm/ })).toBeNull();
  await opened.user.keyboard("{Enter}");
  expect(await heading(titleOf(1))).toBeVisible();
  expect(opened.service.records).toEqual([]);
});

test("Find shows what is to be reviewed with its level, and Next goes through it.", async () => {
  const { user } = await open(carriedAssessment(procurement, 55));
  await user.click(button(/find another/));
  await user.click(await screen.findByRole("button", { name: "To be reviewed 4" }));
  const { ref } = codes[56];
  const item = await screen.findByRole("treeitem", { name: new RegExp(`^${ref}`) });
  expect(item).toHaveTextContent(/Last time: \d/);
  await user.click(item);
  expect(await heading(titleOf(56))).toBeVisible();
  expect(button("To be reviewed only, end the list")).toBeVisible();
});

test("Results say how many were confirmed without a change, and Submit waits for the others.", async () => {
  const { user } = await open(carriedAssessment(procurement, 3));
  await user.click(await place("Results"));
  expect(await screen.findByText("3 answers confirmed without a change.")).toBeVisible();
  expect(screen.getByText("56 answers carried forward are to be reviewed.")).toBeVisible();
  await user.click(await place("Submit"));
  expect(await screen.findByText(/56 value codes are not assessed/)).toBeVisible();
});
