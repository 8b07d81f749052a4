/** A changed table or file of the framework that an assessment has. */
import { screen, waitFor } from "@testing-library/react";
import type { Assessment } from "../../../assessment/assessment";
import { serializeFramework } from "../../../framework/serializeFramework";
import { makeTestFramework } from "../../../framework/testFramework";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { rowOf, sheet, file, preview } from "../../testing/openOwnFramework";
import { button, heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

const before = { ...makeTestFramework(), id: "improvement" };

/** A pane on an assessment of that framework and a table that has none of its value codes. */
function openChanged(assessment: Assessment): OpenedPane {
  const service = makeFakeAssessmentService(assessment);
  service.open = { workbook: { ...service.open.workbook, sheets: [sheet(rowOf(1))] } };
  return openPane(service);
}

test("A changed table of an assessment says which answers stay, and rebuilds with the same id.", async () => {
  const none = { responses: new Map(), targets: new Map(), valueCodeTargets: new Map() };
  const { user, service } = openChanged({
    ...sampleAssessment(before),
    ...none,
    officers: new Map(),
    inShort: new Map(),
  });
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /Change the framework/ }));
  await preview(user);
  expect(screen.getByText(/^0 value codes stay/)).toBeVisible();
  expect(screen.getByText("New: Reporting 1.")).toBeVisible();
  await user.click(button("Rebuild with this framework"));
  await user.click(await screen.findByRole("button", { name: "Rebuild and keep all answers" }));
  await waitFor(() => expect(service.requests).toHaveLength(1));
  expect(service.requests[0].request).toMatchObject({
    framework: { id: "improvement", title: "Improvement 2026" },
    whenPresent: "rebuild",
  });
});

test("Where an answer's value code is no longer in the table, the person says where it belongs.", async () => {
  const { user, service } = openChanged(sampleAssessment({ ...before, version: "2026" }));
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /Change the framework/ }));
  await preview(user);
  expect(screen.getByText(/^Next, you say where the answers belong/)).toBeVisible();
  // The table still says 2026: another version is proposed, with the reason, and can be typed.
  const version = screen.getByRole("textbox", { name: /^Version of the changed framework/ });
  expect((version as HTMLInputElement).value).toMatch(/^2026, \d{4}-\d\d-\d\d$/);
  expect(version).toHaveAccessibleDescription(
    /^The table has version “2026”, the same as the workbook/,
  );
  await user.clear(version);
  expect(button("Continue to the answers")).toHaveAccessibleDescription("Type a version.");
  await user.type(version, "2026");
  await user.click(button("Continue to the answers"));
  expect(button("Continue to the answers")).toHaveAccessibleDescription(
    "Type a version other than “2026”.",
  );
  await user.type(version, " revised");
  await user.click(button("Continue to the answers"));
  expect(await heading("Move to version 2026 revised")).toBeVisible();
  expect(service.requests).toHaveLength(0);
});

test("A changed framework file of the same version is not taken where answers move.", async () => {
  const { user, service } = openChanged(sampleAssessment({ ...before, version: "2026" }));
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /Change the framework/ }));
  const other = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 1 });
  const changed = serializeFramework({ ...other, id: before.id, version: "2026" });
  const input = await screen.findByLabelText("File with a framework");
  await user.upload(input, file("changed.json", changed));
  expect(
    await screen.findByRole("group", {
      name: "changed.json has version “2026”, the same as the workbook",
    }),
  ).toBeVisible();
  expect(service.requests).toHaveLength(0);
});

test("A newer version can come from a table.", async () => {
  const { user } = openChanged(sampleAssessment(before));
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Newer version/ }));
  await user.click(await screen.findByRole("button", { name: /^Use a table/ }));
  await preview(user);
  await user.click(button("Continue to the answers"));
  expect(await heading("Move to version 2026")).toBeVisible();
});
