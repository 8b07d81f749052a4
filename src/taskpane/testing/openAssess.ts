/** Opens Assess for its tests, and finds what is in it. */
import { screen } from "@testing-library/react";
import { allValueCodes, type Framework } from "../../framework/framework";
import { shippedFrameworks } from "../../framework/shippedFrameworks";
import { shippedFrameworkSource } from "../context/frameworkSource";
import { DEFAULT_PREFERENCES, type Preferences } from "../preferences/preferences";
import { preferencesInMemory } from "../preferences/storedPreferences";
import { makeFakeAssessmentService, type FakeAssessmentService } from "./fakeAssessmentService";
import { makeFakeCommandTroubles } from "./fakeCommandTroubles";
import { openPane, type OpenedPane } from "./openPane";
import { sampleAssessment } from "./sampleAssessment";

const [procurement] = shippedFrameworks();
/** Value codes of the framework that is opened unless specified. */
export const codes = allValueCodes(procurement);

/** Ref and title of a value code. */
export const titleOf = (index: number, all = codes): string =>
  `${all[index].ref} ${all[index].title}`;

interface Opening {
  readonly size?: Parameters<typeof sampleAssessment>[1];
  readonly framework?: Framework;
  readonly preferences?: Partial<Preferences>;
  readonly prepare?: (service: FakeAssessmentService) => void;
}

/** Opens a workbook in which nothing is assessed unless specified. */
export async function openAssess(opening: Opening = {}): Promise<OpenedPane> {
  const { size = { assessed: 0 }, framework = procurement, preferences = {} } = opening;
  const service = makeFakeAssessmentService(sampleAssessment(framework, size));
  opening.prepare?.(service);
  const opened = openPane(
    service,
    shippedFrameworkSource,
    makeFakeCommandTroubles(),
    preferencesInMemory({ ...DEFAULT_PREFERENCES, ...preferences }),
  );
  await screen.findByRole("radiogroup");
  return opened;
}

/** The card of a level. */
export const card = (name: string | RegExp): HTMLElement => screen.getByRole("radio", { name });

/** The comment beside the level. */
export const comment = (name: RegExp = /^Comment/): HTMLElement =>
  screen.getByRole("textbox", { name });
