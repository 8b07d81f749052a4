/** Opens the complete pane with a fake workbook, for tests in jsdom. */
import { TextDecoder } from "node:util";
import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../shell/App";
import { preferencesInMemory } from "../preferences/storedPreferences";
import { shippedFrameworkSource, type FrameworkSource } from "../context/frameworkSource";
import { makeFakeAssessmentService, type FakeAssessmentService } from "./fakeAssessmentService";
import { makeFakeCommandTroubles } from "./fakeCommandTroubles";

/** Views are fetched when they are first opened, which takes time on a busy computer. */
configure({ asyncUtilTimeout: 10_000 });

export interface OpenedPane {
  readonly service: FakeAssessmentService;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly troubles: ReturnType<typeof makeFakeCommandTroubles>;
}

/** Renders the pane in light colours; the workbook is empty unless the service says otherwise. */
export function openPane(
  service = makeFakeAssessmentService(),
  frameworks: FrameworkSource = shippedFrameworkSource,
  troubles = makeFakeCommandTroubles(),
  preferences = preferencesInMemory(),
): OpenedPane {
  giveMediaQueries();
  render(
    <App
      service={service}
      frameworks={frameworks}
      commandTroubles={troubles}
      officeBrightness="light"
      preferences={preferences}
    />,
  );
  return { service, user: userEvent.setup(), troubles };
}

/** The button with that name that exists now. */
export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

/** The view's heading, once it exists. */
export async function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole("heading", { level: 1, name });
}

/** The button of one of the four places in the top navigation, once an assessment is open. */
export async function place(name: string): Promise<HTMLElement> {
  const navigation = await screen.findByRole("navigation");
  return within(navigation).getByRole("button", { name: new RegExp(`^${name}`) });
}

/** Presses Start an assessment and waits for its view. */
export async function goToStart({ user }: OpenedPane): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Start an assessment" }));
  await heading("Start an assessment");
}

/** Requests a build for a council called Fenbridge. */
export async function startBuilding(opened: OpenedPane): Promise<void> {
  await goToStart(opened);
  await opened.user.type(screen.getByRole("textbox", { name: /Council/ }), "Fenbridge");
  await opened.user.click(button("Build the workbook"));
  await heading("Building the workbook");
}

/** jsdom has no media queries and no decoder, and does not scroll. */
function giveMediaQueries(): void {
  const ignore = (): void => undefined;
  Element.prototype.scrollIntoView = ignore;
  Object.assign(window, { TextDecoder });
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: () => ({ matches: false, addEventListener: ignore, removeEventListener: ignore }),
  });
}
