import { act, fireEvent, render, screen } from "@testing-library/react";
import { shippedFrameworks } from "../../framework/shippedFrameworks";
import { makeFakeAssessmentService } from "../testing/fakeAssessmentService";
import { heading, openPane, place } from "../testing/openPane";
import { sampleAssessment } from "../testing/sampleAssessment";
import { useLeaving } from "./useLeaving";

const [procurement] = shippedFrameworks();
const [councillors] = procurement.themes[0].keyAreas;

/** Ways in which the pane is left, as the browser reports them. */
const WAYS: readonly (readonly [string, () => void])[] = [
  ["the window loses the focus", () => void fireEvent.blur(window)],
  ["the pane is closed", () => void window.dispatchEvent(new Event("pagehide"))],
  [
    "the pane is hidden",
    () => {
      const hidden = jest.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
      document.dispatchEvent(new Event("visibilitychange"));
      hidden.mockRestore();
    },
  ],
];

test.each(WAYS)("A comment is written at once when %s.", async (_name, leave) => {
  const service = makeFakeAssessmentService(sampleAssessment(procurement, { assessed: 5 }));
  const { user } = openPane(service);
  await user.type(await screen.findByRole("textbox", { name: "Comment" }), "Half");
  expect(service.records).toEqual([]);
  await act(async () => {
    leave();
    await Promise.resolve();
  });
  expect(service.records).toMatchObject([{ fields: { comment: "Half" } }]);
});

test.each(WAYS)("An officer is written at once when %s.", async (_name, leave) => {
  const service = makeFakeAssessmentService(sampleAssessment(procurement, { assessed: 5 }));
  const { user } = openPane(service);
  await user.click(await place("More"));
  await user.click(await screen.findByRole("button", { name: /^Officers/ }));
  await heading("Officers");
  const field = screen.getByRole("combobox", { name: `Officer: ${councillors.title}` });
  await user.type(field, "P. Shah");
  await act(async () => {
    leave();
    await Promise.resolve();
  });
  expect(service.texts).toMatchObject([{ keyAreaId: councillors.id, text: "P. Shah" }]);
});

test("What is left to write is written once when the view is left, with its newest state.", () => {
  const written: string[] = [];
  function Field({ words }: { readonly words: string }): React.JSX.Element {
    useLeaving(
      () => written.push(`write ${words}`),
      () => written.push(`leave ${words}`),
    );
    return <p>{words}</p>;
  }
  const { rerender, unmount } = render(<Field words="old" />);
  rerender(<Field words="new" />);
  expect(written).toEqual([]);
  unmount();
  expect(written).toEqual(["leave new"]);
  fireEvent.blur(window);
  expect(written).toHaveLength(1);
});
