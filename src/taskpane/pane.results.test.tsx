/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { shippedFrameworks } from "../framework/shippedFrameworks";
import { makeFakeAssessmentService, makeTrouble } from "./testing/fakeAssessmentService";
import { button, heading, openPane, type OpenedPane } from "./testing/openPane";
import { sampleAssessment } from "./testing/sampleAssessment";

const [procurement, statementSet] = shippedFrameworks();

describe("Results", () => {
  const openSample = (size = {}, framework = procurement): OpenedPane =>
    openPane(makeFakeAssessmentService(sampleAssessment(framework, size)));

  test("The level in words comes first, with what may still change.", async () => {
    openSample({ assessed: 42, department: "Housing" });
    expect(await heading("Developing")).toBeVisible();
    expect(screen.getAllByRole("img", { name: "2 Developing" })[0]).toHaveTextContent("2");
    expect(screen.getByText("Fenbridge District Council, Housing")).toBeVisible();
    expect(screen.getByText("Provisional:").parentElement).toHaveTextContent(
      "42 of 59 assessed, so it can only stay or go down.",
    );
  });

  test("A theme opens to its key areas and closes again.", async () => {
    const { user } = openSample({ assessed: 42 });
    const theme = await screen.findByRole("button", { name: /Showing leadership/ });
    expect(theme).toHaveAttribute("aria-expanded", "false");
    expect(theme).toHaveAccessibleName(/2 Developing\s+Showing leadership\s+13 of 13/);
    await user.click(theme);
    expect(theme).toHaveAttribute("aria-expanded", "true");
    expect(button(/Engaging Councillors\s+3 of 3/)).toBeVisible();
    await user.click(theme);
    expect(screen.queryByRole("button", { name: /Engaging Councillors/ })).toBeNull();
  });

  test("Levels are counted, those without one apart, and nothing is a percentage.", async () => {
    openSample({ assessed: 42, entries: { "SL1.1": { kind: "notApplicable" } } });
    const table = await screen.findByRole("table", { name: "How many value codes at each level" });
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^5 Innovator\d+$/),
      expect.stringMatching(/^4 Leader\d+$/),
      expect.stringMatching(/^3 Mature\d+$/),
      expect.stringMatching(/^2 Developing\d+$/),
      "1 Minimum0",
      "Not assessed17",
      "Not applicable1",
    ]);
    expect(document.body).not.toHaveTextContent("%");
  });

  test("The statement set says that the rule is this workbook's own.", async () => {
    openSample({}, statementSet);
    expect(await screen.findByText(/this workbook's own choice/)).toBeVisible();
    expect(screen.queryByRole("button", { expanded: false })).toBeNull();
  });

  test("Entries that do not count are named.", async () => {
    openSample({ entries: { "SL1.2": { kind: "notALevel", text: "3-4" } } });
    expect(await screen.findByText("To check: 1")).toBeVisible();
    expect(screen.getByText(/^SL1\.2\. The column Check/)).toBeVisible();
  });

  test("Why lists what holds the level down and what the next level asks; Back returns the focus.", async () => {
    const { user } = openSample();
    await user.click(await screen.findByRole("button", { name: /Showing leadership/ }));
    await user.click(button(/Engaging Councillors/));
    expect(await heading("Why 2 Developing?")).toHaveFocus();
    expect(
      screen.getByText(/^Raise .* below to level 3 and this key area stands at 3 Mature\./),
    ).toBeVisible();
    const valueCode = procurement.themes[0].keyAreas[0].valueCodes[0];
    expect(screen.getByText(`${valueCode.ref} ${valueCode.title}`)).toBeVisible();
    expect(screen.getAllByText("3 Mature asks:")[0]).toBeVisible();
    expect(screen.getByText(valueCode.statements[2][0])).toBeVisible();
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("button", { name: /Engaging Councillors/ })).toHaveFocus();
    await user.click(button("Why 2?"));
    expect(await heading("Why 2 Developing?")).toHaveFocus();
    await user.click(button("Back"));
    expect(await screen.findByRole("button", { name: "Why 2?" })).toHaveFocus();
  });

  test("The pane follows the cells, and stops when it is closed.", async () => {
    const { service } = openSample({ assessed: 0 });
    await heading("Not assessed");
    await waitFor(() => expect(service.followers()).toBe(1));
    service.contents = sampleAssessment(procurement);
    act(() => service.change());
    expect(await heading("Developing")).toBeVisible();
    expect(service.followers()).toBe(1);
  });

  test("Where reading fails later, what is shown stays, with the reason over it.", async () => {
    const { service, user } = openSample();
    await heading("Developing");
    service.contents = makeTrouble("Reading");
    await waitFor(() => expect(service.followers()).toBe(1));
    act(() => service.change());
    expect(await screen.findByText("Reading went wrong.")).toBeVisible();
    expect(await heading("Developing")).toBeVisible();
    service.contents = sampleAssessment(procurement);
    await user.click(button("Read again"));
    await waitFor(() => expect(screen.queryByText("Reading went wrong.")).toBeNull());
  });

  test("Where Excel does not say when cells change, the pane says so.", async () => {
    const service = makeFakeAssessmentService(sampleAssessment(procurement));
    service.deaf = true;
    const { user } = openPane(service);
    expect(await screen.findByText("The pane does not hear when cells change.")).toBeVisible();
    expect(await heading("Developing")).toBeVisible();
    service.contents = sampleAssessment(procurement, { assessed: 0 });
    await user.click(button("Read again"));
    expect(await heading("Not assessed")).toBeVisible();
  });

  test("Where the first reading fails there is a page that says why, and a second try.", async () => {
    const { service, user } = openPane(makeFakeAssessmentService(makeTrouble("Reading")));
    await heading("Reading went wrong.");
    service.contents = undefined;
    await user.click(button("Try again"));
    expect(await heading(/Find out/)).toBeVisible();
  });
});
