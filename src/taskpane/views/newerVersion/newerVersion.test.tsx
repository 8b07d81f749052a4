import { screen, waitFor, within } from "@testing-library/react";
import { madeUpVersion } from "../../../assessment/versions/testVersions";
import { serializeFramework } from "../../../framework/serializeFramework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import type { Framework } from "../../../framework/framework";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const { newer, split, dropped } = madeUpVersion(procurement);
const withoutMap: Framework = { ...newer, supersedes: [] };

/** Opens the view and chooses a framework file. */
async function choose(framework: Framework): Promise<OpenedPane> {
  const opened = openPane(makeFakeAssessmentService(sampleAssessment(procurement)));
  await opened.user.click(await place("More"));
  await opened.user.click(await screen.findByRole("button", { name: /^Newer version/ }));
  expect(await screen.findByText("This is the newest version we know.")).toBeVisible();
  const text = serializeFramework(framework);
  const file = new File([text], "newer.json", { type: "application/json" });
  // jsdom's files cannot be read as text.
  Object.defineProperty(file, "text", { value: () => Promise.resolve(text) });
  await opened.user.upload(screen.getByLabelText("Choose the newer version’s file…"), file);
  return opened;
}

const box = (name: RegExp): HTMLElement => screen.getByRole("checkbox", { name });

test("With the framework's map: what needs no question is counted, the others are confirmed by Enter, then moved.", async () => {
  const { user, service } = await choose(newer);
  expect(await heading("Move to version 2.0")).toBeVisible();
  expect(screen.getByText("55 answers have the same words")).toBeVisible();
  expect(screen.getByText("4 answers need you")).toBeVisible();
  await user.click(button("Go through 4"));
  expect((await screen.findAllByText("1 of 4"))[0]).toBeVisible();
  expect(box(/^1 ZZ1\.1 .*ZZ1\.2/)).toBeChecked();
  expect(box(/^1 ZZ1\.1/)).toHaveFocus();
  expect(box(/^1 ZZ1\.1/)).toHaveAccessibleDescription("The framework says so");
  await user.keyboard("{Enter}{Enter}{Enter}");
  expect((await screen.findAllByText("4 of 4"))[0]).toBeVisible();
  expect(box(/^0 No place/)).toBeChecked();
  await user.click(button("Confirm no place"));
  expect(await screen.findByText("All 59 answers are placed")).toBeVisible();
  expect(screen.getByText("1 has no place")).toBeVisible();
  expect(screen.getByText("Several come together in 1 value code")).toBeVisible();
  await user.click(button("Move to version 2.0"));
  await waitFor(() => expect(service.requests).toHaveLength(1));
  const { request } = service.requests[0];
  expect(request.framework.version).toBe("2.0");
  expect(request.whenPresent).toBe("rebuild");
  expect(request.places?.get(split.id)).toEqual([`${split.id}-one`, `${split.id}-other`]);
  expect(request.places?.get(dropped.id)).toEqual([]);
});

test("Without a map: proposals, several places, another from the list, left open, and Move waits.", async () => {
  const { user } = await choose(withoutMap);
  await user.click(await screen.findByRole("button", { name: /^Go through/ }));
  expect(box(/^1 ZZ1\.1/)).toBeChecked();
  await user.click(box(/^2 ZZ1\.2/));
  expect(button("Confirm ZZ1.1, ZZ1.2")).toBeVisible();
  await user.keyboard("0");
  expect(button("Confirm no place")).toBeVisible();
  expect(box(/^1 ZZ1\.1/)).not.toBeChecked();
  await user.selectOptions(
    screen.getByRole("combobox", { name: /Another in version 2\.0/ }),
    "together",
  );
  expect(screen.getByRole("button", { name: /^Confirm SL/ })).toBeVisible();
  await user.click(button("Leave open"));
  for (;;) {
    const leave = screen.queryByRole("button", { name: "Leave open" });
    if (leave === null) break;
    await user.click(leave);
  }
  expect(await screen.findByText(/are still open$/)).toBeVisible();
  expect(button("Move to version 2.0")).toHaveAttribute("aria-disabled", "true");
  await user.click(button("Go to the next"));
  expect((await screen.findAllByText(/^1 of /))[0]).toBeVisible();
});

test("Statements open as one text, with words for what is new.", async () => {
  const { user } = await choose(newer);
  await user.click(await screen.findByRole("button", { name: /^Go through/ }));
  await user.click(button(/^Statements: 5 of 5 changed/));
  const added = screen.getAllByRole("insertion");
  expect(within(added[0]).getByText(/new:/)).toBeInTheDocument();
  expect(added[0]).toHaveTextContent("One half.");
});

test("A file of another framework, or of the same version, is refused with the reason.", async () => {
  await choose(procurement);
  expect(
    await screen.findByText("That file holds the version that this assessment uses"),
  ).toBeVisible();
});
