import { screen, waitFor, within } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeFakeAssessmentService, SOUND } from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import { button, heading, openPane, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";
import { fileName } from "../../components/saveFile";

const [procurement, statementSet] = shippedFrameworks();

async function openPaper(
  framework = procurement,
  change: (opened: OpenedPane["service"]) => void = () => undefined,
): Promise<OpenedPane> {
  const service = makeFakeAssessmentService(sampleAssessment(framework, { assessed: 42 }));
  change(service);
  const opened = openPane(service);
  await opened.user.click(await screen.findByRole("button", { name: "More" }));
  await opened.user.click(await screen.findByRole("button", { name: /^Report / }));
  await heading("Report");
  return opened;
}

test.each([
  [procurement.title, procurement, 4],
  [statementSet.title, statementSet, 7],
])("%s: the summary, the heatmap, the priorities or one theme can be copied.", async (...given) => {
  const [, framework, themes] = given;
  await openPaper(framework);
  const choices = within(await screen.findByRole("combobox", { name: "What to copy" }));
  expect(choices.getAllByRole("option")).toHaveLength(3 + themes);
  expect(screen.getAllByRole("img", { name: /^(Heatmap of|Number of value codes)/ })).toHaveLength(
    2,
  );
});

test("If the browser blocks copying, the text is shown for copying by hand.", async () => {
  const { user } = await openPaper();
  await user.selectOptions(await screen.findByRole("combobox"), "Priorities only");
  jest.spyOn(navigator.clipboard, "write").mockRejectedValue(new DOMException("Barred."));
  await user.click(button("Copy"));
  const block = await screen.findByRole("region", { name: "Text to copy" });
  expect(block).toHaveFocus();
  expect(block).toHaveTextContent("2. What limits us?");
  expect(within(block).getByRole("table")).toBeVisible();
  expect(screen.getAllByText(/Press Ctrl\+C to copy it/)[0]).toBeVisible();
});

test("If this Excel saves no files, the pane says so and keeps copying.", async () => {
  await openPaper(procurement, (service) => {
    service.downloads = false;
  });
  expect(await screen.findByText("This Excel cannot save files from a pane")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Save/ })).toBeNull();
  expect(button("Copy")).toBeVisible();
});

test("If Excel gives no pictures of its charts, the pane draws them.", async () => {
  await openPaper(statementSet);
  expect(
    await screen.findAllByText(/^Drawn by the add-in, because Excel did not supply its own chart/),
  ).toHaveLength(2);
  const figure = within(await screen.findByRole("figure", { name: "Value codes at each level" }));
  expect(figure.getByRole("img")).toHaveAccessibleName(/Role of the Authority: 1 at /);
});

test("If the browser blocks copying a picture, the pane says how to copy it by hand.", async () => {
  const { user } = await openPaper();
  jest.spyOn(navigator.clipboard, "write").mockRejectedValue(new DOMException("Barred."));
  const figure = within(await screen.findByRole("figure", { name: "Heatmap" }));
  await user.click(figure.getByRole("button", { name: "Copy picture: Heatmap" }));
  expect((await figure.findAllByText(/Right-click the picture/))[0]).toBeVisible();
});

test("A paper that cannot be read is reported with what to do.", async () => {
  const { service, user } = await openPaper(procurement, (one) => {
    one.trouble = makeTrouble("Reading");
  });
  expect(await screen.findByText("Reading went wrong.")).toBeVisible();
  service.trouble = undefined;
  await user.click(button("Try again"));
  await waitFor(() => expect(button("Copy")).toBeVisible());
});

test.each([
  ['Stour & "Blyth" / Council', "Stour Blyth Council.docx"],
  ["../../etc", "etc.docx"],
  ["Città di Castello", "Città di Castello.docx"],
  ["\u202E???", "Maturity.docx"],
  ["x".repeat(300), `${"x".repeat(120)}.docx`],
  [`${"Stour ".repeat(19)}Council tax`, `${"Stour ".repeat(19).trim()}.docx`],
])("%j makes the file name %j.", (text, expected) => {
  expect(fileName(text, "docx")).toBe(expected);
});

test("Results opens the paper, and Back returns to Results.", async () => {
  const opened = openPane(makeFakeAssessmentService(sampleAssessment(procurement)));
  await opened.user.click(await screen.findByRole("button", { name: "Results" }));
  await opened.user.click(await screen.findByRole("button", { name: "Copy for a report" }));
  await heading("Report");
  await opened.user.click(button("Back"));
  await waitFor(() => expect(button("Copy for a report")).toHaveFocus());
});

test("What is to be printed is brought to the front, and the last step is explained.", async () => {
  const { service, user } = await openPaper();
  await user.click(await screen.findByRole("radio", { name: /^All answers/ }));
  await user.click(button("Open to print"));
  expect(await screen.findByText("Sheet of responseReport: about 2 pages.")).toBeVisible();
  const pages = within(screen.getByRole("list", { name: "What is on each page" }));
  expect(pages.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Page 1: SL1.1 to SL2.4",
    "Page 2: SL3.1",
  ]);
  await user.click(screen.getByRole("radio", { name: "Comments by key area" }));
  await user.click(button("Open to print"));
  expect(await screen.findByText("Sheet of comments: about 2 pages.")).toBeVisible();
  await user.click(button("Delete this sheet"));
  expect(
    (await screen.findAllByText("Sheet deleted. Your answers have not changed."))[0],
  ).toBeVisible();
  expect(service.removed).toEqual(["comments"]);
  await user.click(screen.getByRole("radio", { name: "Action plan" }));
  await user.click(button("Open to print"));
  expect(await screen.findByText("Sheet of actionPlan is open.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Delete this sheet" })).toBeNull();
  expect(service.printed).toEqual(["responseReport", "comments", "actionPlan"]);
});

test("What Excel refused on a printed sheet is named.", async () => {
  const { user } = await openPaper(procurement, (service) => {
    service.preparePrint = () =>
      Promise.resolve({ kind: "prepared", sheet: "Comments", omitted: ["pageSetup"] });
  });
  await user.click(await screen.findByRole("radio", { name: "Comments by key area" }));
  await user.click(button("Open to print"));
  expect(await screen.findByText("The pages are not set up")).toBeVisible();
  expect(screen.getByText("Comments is open.")).toBeVisible();
});

test("If answers have changed since the Summary was written, it says so and writes it again.", async () => {
  const { service, user } = await openPaper(procurement, (one) => {
    one.condition = { ...one.condition, summaryOlder: "2026-05-12T09:30" };
  });
  expect(await screen.findByText("Answers have changed since 12 May 2026")).toBeVisible();
  service.condition = SOUND;
  await user.click(button("Refresh summary"));
  await waitFor(() => expect(screen.queryByText(/Answers changed since/)).toBeNull());
});
