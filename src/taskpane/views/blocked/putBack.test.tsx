import { screen, within } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework } from "../../../framework/testFramework";
import { serializeFramework } from "../../../framework/serializeFramework";
import type { FoundToPutBack } from "../../../workbook/check/PutBackPreview";
import {
  makeFakeAssessmentService,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, place } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const [procurement] = shippedFrameworks();
const assessment = sampleAssessment(procurement);
const FOUND: FoundToPutBack = {
  kind: "found",
  framework: procurement,
  details: assessment.details,
  answers: 57,
  targets: 3,
  actions: 4,
  lost: [],
  toSettle: [],
  settingsLost: true,
  submissionLost: false,
  notes: [],
};

/** A workbook whose hidden data sheet is gone. */
function damaged(found: Partial<FoundToPutBack> = {}): FakeAssessmentService {
  const service = makeFakeAssessmentService(makeTrouble("Reading", "dataDamaged"));
  service.putBackPreview = { ...FOUND, ...found };
  return service;
}

function sentences(name: string): readonly (string | null)[] {
  const list = screen.getByRole("region", { name });
  return within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
}

test("The hidden data sheet is put back with one button, after what is found and lost is shown.", async () => {
  const { user, service } = openPane(
    damaged({ submissionLost: true, lost: ["SL1.1 has no row."] }),
  );
  expect(await heading("The hidden data sheet is missing or damaged")).toBeVisible();
  expect(screen.getByText("57 of 59")).toBeVisible();
  expect(sentences("What cannot be restored")).toEqual([
    "Notes about reopening, the history of sign-off, and the date stamp of the Summary.",
    expect.stringMatching(/^The date and fingerprint of the submission\./),
    "SL1.1 has no row.",
  ]);
  expect(screen.queryByRole("region", { name: /first/ })).toBeNull();
  await user.click(button("Restore data sheet"));
  await heading("Building the workbook");
  const [{ request }] = service.requests;
  expect(request).toEqual({
    framework: procurement,
    details: assessment.details,
    whenPresent: "putBack",
  });
  service.contents = assessment;
  service.end({ kind: "built" });
  expect(await place("Assess")).toBeVisible();
});

test("What is in doubt is settled first: there is no button until then.", async () => {
  const service = damaged({ toSettle: ["Customers E4: The cell holds an error."] });
  const { user } = openPane(service);
  await heading("The hidden data sheet is missing or damaged");
  expect(sentences("Fix these cells in the sheets first")).toHaveLength(1);
  expect(screen.queryByRole("button", { name: "Restore data sheet" })).toBeNull();
  service.putBackPreview = { ...FOUND, notes: ["Customers"] };
  // Reading again brings a new trouble.
  service.contents = makeTrouble("Reading", "dataDamaged");
  await user.click(button("Check again"));
  expect(await screen.findByRole("button", { name: "Restore data sheet" })).toBeVisible();
  expect(sentences("Copy your own notes first")).toEqual([
    "“Customers” has notes outside the assessment’s rows and columns. They will be lost.",
  ]);
});

test("For a framework that is none of ours, its file is asked for.", async () => {
  const own = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 2 });
  const service = damaged();
  service.putBackPreview = { kind: "otherFramework" };
  const { user } = openPane(service);
  await heading("The assessment cannot be read");
  const input = screen.getByLabelText("Use another framework from a file…");
  const file = new File([], "own.json", { type: "application/json" });
  // jsdom's files cannot be read as text.
  const read = (): Promise<string> => Promise.resolve(serializeFramework(own));
  Object.defineProperty(file, "text", { value: read });
  await user.upload(input, file);
  expect(await screen.findByText(/^This workbook does not use/, { selector: "p" })).toBeVisible();
  service.putBackPreview = { ...FOUND, framework: own, answers: 1, targets: 0 };
  await user.upload(input, file);
  await heading("The hidden data sheet is missing or damaged");
  expect(screen.getByText("1 of 2")).toBeVisible();
  expect(service.putBackLooks).toEqual([undefined, own, own]);
});
