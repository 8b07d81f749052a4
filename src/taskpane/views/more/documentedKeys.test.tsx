/** Help lists the keys that the pane handles, no others, and each does what Help says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { consolidated } from "../../testing/departmentReturns";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { heading, openPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";
import { text as departmentText } from "../../text/departments/departmentText";
import { text } from "../../text/help/helpText";
import { text as moreText } from "../../text/more/moreText";
import { DOCUMENTED_KEYS, type DocumentedKey } from "./documentedKeys";

const [framework] = shippedFrameworks();
const [first, second] = framework.themes[0].keyAreas[0].valueCodes;

// Views are fetched when first opened.
configure({ asyncUtilTimeout: 20_000 });

const radio = (value: number): HTMLElement => {
  const cards = within(screen.getByRole("radiogroup")).getAllByRole("radio");
  const card = cards.find((one) => one.id === `level-${value}`);
  if (card === undefined) throw new Error(`There is no card for ${value}.`);
  return card;
};
const agreed = (name: string): HTMLElement => screen.getByRole("radio", { name });
const comment = (): HTMLElement => screen.getByRole("textbox", { name: /Comment/ });
const search = (): HTMLElement => screen.getByRole("searchbox");
const at = async (title: string): Promise<void> => {
  await heading(new RegExp(`${title}$`));
};
const openFind = async (user: UserEvent): Promise<void> => {
  if (screen.queryByRole("searchbox") === null) {
    await user.click(screen.getByRole("button", { name: /find another/ }));
    await screen.findByRole("tree");
  }
};

/** What happens at each key, in the order of the table, in one pane. */
const PLAYS: Readonly<Record<DocumentedKey, (user: UserEvent) => Promise<void>>> = {
  Numbers: async (user) => {
    await user.keyboard("4");
    expect(radio(4)).toBeChecked();
  },
  Arrows: async (user) => {
    await user.keyboard("{ArrowUp}");
    expect(radio(3)).toBeChecked();
    act(() => radio(2).focus());
    await user.keyboard(" ");
    expect(radio(2)).toBeChecked();
  },
  Enter: async (user) => {
    await user.keyboard("{Enter}");
    await at(second.title);
  },
  ShiftEnter: async (user) => {
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    await at(first.title);
  },
  Delete: async (user) => {
    for (const key of ["{Delete}", "{Backspace}"]) {
      await user.keyboard("2");
      await user.keyboard(key);
      expect(radio(2)).not.toBeChecked();
    }
  },
  Tab: async (user) => {
    act(() => radio(3).focus());
    await user.tab();
    expect(comment()).toHaveFocus();
    await user.tab({ shift: true });
    expect(radio(3)).toHaveFocus();
  },
  Page: async (user) => {
    await user.keyboard("3");
    // The browser scrolls, unless somebody prevents it.
    expect(fireEvent.keyDown(radio(3), { key: "PageDown" })).toBe(true);
    expect(fireEvent.keyDown(radio(3), { key: "PageUp" })).toBe(true);
    expect(radio(3)).toBeChecked();
  },
  CtrlEnter: async (user) => {
    act(() => comment().focus());
    await user.keyboard("{Enter}{Control>}{Enter}{/Control}");
    await at(second.title);
    await user.click(screen.getByRole("button", { name: text("assess.evidence") }));
    await user.keyboard("{Meta>}{Enter}{/Meta}");
    await at(framework.themes[0].keyAreas[0].valueCodes[2].title);
  },
  AgreeNumbers: async (user) => {
    await user.keyboard("3");
    expect(agreed("3 - Mature")).toBeChecked();
  },
  AgreeEnter: async (user) => {
    await user.keyboard("1{Enter}");
    await screen.findByText("2 of 2");
    await waitFor(() => expect(agreed("1 - Minimum")).toHaveFocus());
  },
  AgreeShiftEnter: async (user) => {
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    await screen.findByText("1 of 2");
    await waitFor(() => expect(agreed("1 - Minimum")).toHaveFocus());
  },
  AgreeDelete: async (user) => {
    await user.keyboard("{Backspace}");
    expect(agreed("1 - Minimum")).not.toBeChecked();
    await user.keyboard("1{Delete}{Enter}");
    await screen.findByText("2 of 2");
    await waitFor(() => expect(agreed("1 - Minimum")).toHaveFocus());
  },
  AgreeCtrlEnter: async (user) => {
    await user.keyboard("2");
    await user.type(screen.getByRole("textbox", { name: /^Why not 1/ }), "It is planned.");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await heading(departmentText("departments.title"));
  },
  Find: async (user) => {
    await openFind(user);
    await user.keyboard("{ArrowDown}");
    expect(screen.getAllByRole("treeitem")[0]).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(search()).toHaveFocus();
  },
  FindEnter: async (user) => {
    await user.keyboard("slavery{Enter}");
    await heading(/Modern slavery/);
    await openFind(user);
  },
  Tree: async (user) => {
    await user.keyboard("{ArrowDown}{End}");
    expect(screen.getAllByRole("treeitem").at(-1)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(screen.getAllByRole("treeitem")[0]).toHaveFocus();
  },
  FindEscape: async (user) => {
    act(() => search().focus());
    await user.keyboard("zebra{Escape}");
    expect(search()).toHaveValue("");
  },
  Heatmap: async (user) => {
    await user.click(screen.getByRole("button", { name: text("nav.results") }));
    await user.click(await screen.findByRole("button", { name: /^Heatmap/ }));
    const cells = await screen.findAllByRole("gridcell");
    const [one] = cells.filter((cell) => cell.querySelector("button, [tabindex='0']") !== null);
    act(() => (one.querySelector<HTMLElement>("[tabindex='0']") ?? one).focus());
    const before = document.activeElement;
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).not.toBe(before);
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(before);
    await user.keyboard("{End}{Home}");
    expect(document.activeElement?.closest("[role='rowheader']")).not.toBeNull();
  },
  Escape: async (user) => {
    await user.click(screen.getByRole("button", { name: text("nav.more") }));
    await user.click(await screen.findByRole("button", { name: /^Help/ }));
    await heading(text("help.title"));
    await user.keyboard("{Escape}");
    await heading(moreText("more.title"));
  },
};

const keysOf = (isAgree: boolean): readonly DocumentedKey[] =>
  DOCUMENTED_KEYS.filter(({ where }) => (where === "help.keysAgree") === isAgree).flatMap(
    ({ keys }): readonly DocumentedKey[] => keys,
  );

test("Every key that Help lists does what it says.", async () => {
  const { user } = openPane(makeFakeAssessmentService(sampleAssessment(framework)));
  await screen.findByRole("radiogroup");
  await user.click(radio(3));
  await waitFor(() => expect(radio(3)).toHaveFocus());
  for (const key of keysOf(false)) await PLAYS[key](user);
});

test("So does every key of Agree.", async () => {
  const made = consolidated(sampleAssessment(framework, { assessed: 0 }), {
    Housing: { [first.ref]: 1, [second.ref]: 1 },
    Finance: {},
    Waste: {},
  });
  const { user } = openPane(makeFakeAssessmentService(made));
  await screen.findByRole("radiogroup");
  await user.click(screen.getByRole("button", { name: text("nav.more") }));
  await user.click(await screen.findByRole("button", { name: /^Departments/ }));
  await user.click(await screen.findByRole("button", { name: /^Go through/ }));
  await waitFor(() => expect(agreed("1 - Minimum")).toHaveFocus());
  for (const key of keysOf(true)) await PLAYS[key](user);
});

test("Help lists every key that the code handles.", () => {
  const folder = join(__dirname, "../..");
  const handled = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(
        /\bkey (?:=|!)== "([A-Z]\w+)"|case "(Arrow\w+|Home|End|Page\w+|Escape|Enter)"/g,
      ),
    ])
    .map(([, compared, matched]) => compared ?? matched);
  const listed = DOCUMENTED_KEYS.flatMap(({ keys }) => keys.map((key) => text(`help.key${key}`)));
  const words = listed.join(", ").replace(/Arrows/g, "ArrowLeft ArrowRight ArrowUp ArrowDown");
  const wordOf = (key: string): string => (key === "Escape" ? "Esc" : key);
  expect(handled.length).toBeGreaterThan(8);
  expect(handled.filter((key) => !words.includes(wordOf(key)))).toEqual([]);
});
