import { act, cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import {
  makeFakeAssessmentService,
  type FakeAssessmentService,
} from "../../testing/fakeAssessmentService";
import { makeTrouble } from "../../testing/makeTrouble";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";
import {
  DEFAULT_PREFERENCES,
  type Preferences,
  type PreferencesStore,
} from "../../preferences/preferences";
import { preferencesInMemory } from "../../preferences/storedPreferences";
import { SAVING_PAUSE } from "./useAutomaticSaving";

const [framework] = shippedFrameworks();

interface OpenedSettings extends OpenedPane {
  readonly store: PreferencesStore;
}

// Views are fetched when first opened.
configure({ asyncUtilTimeout: 20_000 });

async function openSettings(
  change: (service: FakeAssessmentService) => void = () => undefined,
  preferences: Partial<Preferences> = {},
): Promise<OpenedSettings> {
  const service = makeFakeAssessmentService(sampleAssessment(framework));
  change(service);
  const store = preferencesInMemory({ ...DEFAULT_PREFERENCES, ...preferences });
  const opened = openPane(service, undefined, undefined, store);
  await opened.user.click(await place("More"));
  await opened.user.click(await screen.findByRole("button", { name: /Settings/ }));
  await screen.findByRole("heading", { level: 1, name: "Settings" });
  return { ...opened, store };
}

afterEach(() => {
  jest.useRealTimers();
});

describe("Settings", () => {
  test.each([
    ["Number keys choose a level", "numberKeys", false],
    ["Move on automatically after you choose a level", "goOnByItself", true],
    ["Show the same value code in the sheet", "moveSheetAlong", true],
    ["Save every 4 minutes", "automaticSaving", true],
  ] as const)("%s: is toggled and kept", async (name, key, after) => {
    const { user, store } = await openSettings();
    const control = screen.getByRole("switch", { name });
    expect(control).toHaveProperty("checked", !after);
    await user.click(control);
    expect(control).toHaveProperty("checked", after);
    expect(store.read()).toEqual({ ...DEFAULT_PREFERENCES, [key]: after });
  });

  test.each([
    ["Text and spacing", "Compact", { density: "compact" }],
    ["Pane colours", "Dark", { theme: "dark" }],
    ["Level colours in this pane", "Yellow to blue", { palette: "yellowToBlue" }],
  ])("%s: %s is chosen and kept", async (group, name, after) => {
    const { user, store } = await openSettings();
    const choices = within(screen.getByRole("radiogroup", { name: group }));
    await user.click(choices.getByRole("radio", { name }));
    expect(choices.getByRole("radio", { name })).toBeChecked();
    expect(store.read()).toEqual({ ...DEFAULT_PREFERENCES, ...after });
  });

  test("the theme and the size of statements take effect at once", async () => {
    const { user } = await openSettings();
    const page = document.documentElement.style;
    expect([page.colorScheme, page.getPropertyValue("--pane-text-size")]).toEqual([
      "light",
      "0.875rem",
    ]);
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    await user.click(screen.getByRole("radio", { name: "Compact" }));
    expect([page.colorScheme, page.getPropertyValue("--pane-text-size")]).toEqual([
      "dark",
      "0.75rem",
    ]);
  });

  test("are still there when the pane is opened again", async () => {
    await openSettings(undefined, { theme: "dark", numberKeys: false });
    expect(screen.getByRole("radio", { name: "Dark" })).toBeChecked();
    expect(screen.getByRole("switch", { name: /Number keys/ })).not.toBeChecked();
  });

  test.each([
    ["on", true, /AutoSave is on for this file, so Excel saves it automatically\./],
    ["off", true, /AutoSave is off for this file, so it is saved only when you save it\./],
    ["unknown", true, /Excel does not say whether AutoSave is on\./],
    ["unknown", false, /This Excel cannot be asked to save: press Ctrl\+S/],
  ] as const)("say what AutoSave does now: %s, can save on request: %s", async (...row) => {
    const [autoSave, canSave, words] = row;
    await openSettings((service) => {
      service.savingState = { autoSave, canSave };
    });
    expect(await screen.findByText(words)).toBeVisible();
    const control = screen.getByRole("switch", { name: "Save every 4 minutes" });
    expect(control).toHaveProperty("disabled", !canSave);
  });
});

describe("saving every four minutes", () => {
  async function openSaving(
    change: (service: FakeAssessmentService) => void = () => undefined,
    automaticSaving = true,
  ): Promise<FakeAssessmentService> {
    jest.useFakeTimers();
    const service = makeFakeAssessmentService(sampleAssessment(framework));
    service.savingState = { autoSave: "off", canSave: true };
    change(service);
    openPane(
      service,
      undefined,
      undefined,
      preferencesInMemory({ ...DEFAULT_PREFERENCES, automaticSaving }),
    );
    await pass(1000);
    return service;
  }

  async function pass(milliseconds: number): Promise<void> {
    await act(async () => {
      await jest.advanceTimersByTimeAsync(milliseconds);
    });
  }

  test("happens once, four minutes after the first of many changes", async () => {
    const service = await openSaving();
    service.change();
    await pass(SAVING_PAUSE - 1000);
    service.change();
    expect(service.saves).toBe(0);
    await pass(1000);
    expect(service.saves).toBe(1);
    await pass(SAVING_PAUSE * 3);
    expect(service.saves).toBe(1);
    service.change();
    await pass(SAVING_PAUSE);
    expect(service.saves).toBe(2);
  });

  test.each([
    ["nothing has changed", {}, true, false],
    ["AutoSave is on", { autoSave: "on", canSave: true }, true, true],
    ["this Excel cannot be asked to", { autoSave: "unknown", canSave: false }, true, true],
    ["the person has not asked for it", {}, false, true],
  ] as const)("does not happen while %s", async (_, saving, wanted, changed) => {
    const service = await openSaving((fake) => {
      fake.savingState = { ...fake.savingState, ...saving };
    }, wanted);
    if (changed) service.change();
    await pass(SAVING_PAUSE * 2);
    expect(service.saves).toBe(0);
  });

  test("that fails is reported, and retried four minutes later", async () => {
    const service = await openSaving();
    service.change();
    service.trouble = makeTrouble("Saving");
    await pass(SAVING_PAUSE);
    expect(screen.getByText("The file is not saved. Saving went wrong.")).toBeInTheDocument();
    service.trouble = undefined;
    await pass(SAVING_PAUSE);
    expect(service.saves).toBe(1);
    await waitFor(() => expect(screen.queryByText(/The file is not saved/)).toBeNull());
  });

  test("that fails is not retried after the pane was closed", async () => {
    const service = await openSaving();
    const { save } = service;
    let refuse: (trouble: Trouble) => void = () => undefined;
    service.save = () =>
      new Promise((resolve) => {
        refuse = (trouble) => resolve({ kind: "failed", trouble });
      });
    service.change();
    await pass(SAVING_PAUSE);
    cleanup();
    service.save = save;
    refuse(makeTrouble("Saving"));
    await pass(SAVING_PAUSE * 2);
    expect(service.saves).toBe(0);
  });

  test("waits silently for somebody who is typing in a cell", async () => {
    const service = await openSaving();
    service.change();
    service.trouble = makeTrouble("Saving", "cellBeingEdited");
    await pass(SAVING_PAUSE);
    expect(screen.queryByText(/The file is not saved/)).toBeNull();
    service.trouble = undefined;
    await pass(60_000);
    expect(service.saves).toBe(1);
  });
});

describe("Opening the pane with the workbook", () => {
  const opensWith = (): HTMLElement =>
    screen.getByRole("switch", { name: "Open the pane with this workbook" });

  test("is off, can be switched on and off, and is kept in the workbook.", async () => {
    let held: FakeAssessmentService | undefined;
    const { user, store } = await openSettings((service) => (held = service));
    await waitFor(() => expect(opensWith()).toBeEnabled());
    expect(opensWith()).not.toBeChecked();
    await user.click(opensWith());
    expect(await screen.findByText("The pane will open with this workbook.")).toBeInTheDocument();
    expect(opensWith()).toBeChecked();
    expect(held?.openingState).toBe("on");
    expect(store.read()).toEqual(DEFAULT_PREFERENCES);
    await user.click(opensWith());
    await waitFor(() => expect(held?.openingState).toBe("off"));
  });

  test("says if Excel does not keep it, and stays as it was.", async () => {
    const { user } = await openSettings((service) => {
      service.trouble = makeTrouble("Keeping");
    });
    await waitFor(() => expect(opensWith()).toBeEnabled());
    await user.click(opensWith());
    expect(await screen.findByText("Keeping went wrong.")).toBeVisible();
    expect(opensWith()).not.toBeChecked();
  });

  test("cannot be chosen where Excel does not say.", async () => {
    await openSettings((service) => {
      service.openingState = "unknown";
    });
    expect(await screen.findByText(/This Excel does not say whether/)).toBeVisible();
    expect(opensWith()).toBeDisabled();
  });
});
