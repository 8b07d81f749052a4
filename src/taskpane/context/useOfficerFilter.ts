import { keyAreasOf, officerNames, type OfficerChoice } from "../../assessment/officers";
import { usePane } from "./PaneContext";

export interface OfficerFilter {
  /** What can be chosen, everyone first; empty while nobody is named. */
  readonly choices: readonly OfficerChoice[];
  readonly choice: OfficerChoice;
  choose(choice: OfficerChoice): void;
  /** True if a key area is among the chosen ones. */
  keepsKeyArea(id: string): boolean;
  keepsValueCode(id: string): boolean;
}

/**
 * Whose value codes this person wants to see: one choice for Find and the Submit tab, kept on this
 * computer. An officer whom this workbook does not name counts as everyone.
 */
export function useOfficerFilter(): OfficerFilter {
  const { assessment, preferences, changePreferences } = usePane();
  const names = officerNames(assessment);
  const nobodys = keyAreasOf(assessment, NOBODY);
  const choices: readonly OfficerChoice[] =
    names.length === 0
      ? []
      : [
          EVERYONE,
          ...names.map((name) => ({ kind: "officer", name }) as const),
          ...(nobodys.length === 0 ? [] : [NOBODY]),
        ];
  const choice = choices.find((one) => storedOfficer(one) === preferences.officer) ?? EVERYONE;
  const keyAreas = keyAreasOf(assessment, choice);
  const keyAreaIds = new Set(keyAreas.map(({ id }) => id));
  const valueCodeIds = new Set(
    keyAreas.flatMap(({ valueCodes }) => valueCodes.map(({ id }) => id)),
  );
  return {
    choices,
    choice,
    choose: (next) => changePreferences({ officer: storedOfficer(next) }),
    keepsKeyArea: (id) => keyAreaIds.has(id),
    keepsValueCode: (id) => valueCodeIds.has(id),
  };
}

const EVERYONE: OfficerChoice = { kind: "everyone" };
const NOBODY: OfficerChoice = { kind: "nobody" };

/** A choice as it is kept in the preferences; no officer's name is empty. */
function storedOfficer(choice: OfficerChoice): string | null {
  switch (choice.kind) {
    case "everyone":
      return null;
    case "nobody":
      return "";
    case "officer":
      return choice.name;
  }
}
