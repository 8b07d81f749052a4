/** What is written beside a level. */
import { screen, waitFor } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { SOUND } from "../../testing/fakeAssessmentService";
import { comment, openAssess, titleOf } from "../../testing/openAssess";
import { button, heading } from "../../testing/openPane";

const [procurement] = shippedFrameworks();

describe("What is written beside a level", () => {
  test("The top level asks for a case study until there is one.", async () => {
    const { user } = await openAssess();
    await user.keyboard("5");
    const field = comment(/^Comment: your case study/);
    expect(field).toHaveAccessibleDescription(/At level 5 - Innovator, you should be prepared/);
    await user.type(field, "Ours.");
    expect(screen.queryByText(/means you are ready/)).toBeNull();
    expect(comment(/^Comment: your case study/)).toHaveValue("Ours.");
  });

  test("A comment is written in one request on leaving; Ctrl+Enter moves on.", async () => {
    const { user, service } = await openAssess();
    await user.type(comment(), "As in the minutes.");
    expect(service.records).toEqual([]);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await heading(titleOf(1))).toBeVisible();
    expect(service.records.map(({ fields }) => fields)).toEqual([
      { comment: "As in the minutes." },
    ]);
  });

  test("What to write shows the framework's own prompts.", async () => {
    const { user } = await openAssess();
    await user.click(button("What to write"));
    for (const prompt of procurement.guidance.commentPrompts) {
      expect(screen.getByText(prompt)).toBeVisible();
    }
  });

  test("Evidence is a field on demand, and a link if it is a web address.", async () => {
    const { user, service } = await openAssess();
    expect(screen.queryByRole("textbox", { name: "Evidence" })).toBeNull();
    await user.click(button("Evidence"));
    const field = screen.getByRole("textbox", { name: "Evidence" });
    expect(field).toHaveFocus();
    await user.type(field, "https://council.example/a");
    const link = screen.getByRole("link", { name: "Open the evidence" });
    expect(link).toHaveAttribute("href", "https://council.example/a");
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
    await user.tab();
    expect(service.records[0].fields).toEqual({ evidence: "https://council.example/a" });
  });

  test("A flag is set with a word, changed, and removed; the focus is never lost.", async () => {
    const { user, service } = await openAssess();
    await user.click(button("Flag for review"));
    const field = screen.getByRole("textbox", { name: /^Flagged/ });
    expect(field).toHaveFocus();
    expect(button(/^Submit/)).toHaveTextContent(/^Submit$/);
    await user.keyboard("Ask Jo");
    expect(field).toHaveValue("Ask Jo");
    await user.click(button("Remove the flag"));
    expect(button("Flag for review")).toHaveFocus();
    await waitFor(() => expect(service.records.at(-1)?.fields).toEqual({ flag: "" }));
  });

  test("A workbook older than flags says how to get them.", async () => {
    await openAssess({ prepare: (service) => (service.condition = { ...SOUND, format: "older" }) });
    expect(screen.queryByRole("button", { name: "Flag for review" })).toBeNull();
    expect(screen.getByText("Rebuild the sheets to flag value codes.")).toBeVisible();
  });
});
