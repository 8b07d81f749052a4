/** Looks at the cells that people fill in, to see whether they have changed since. */
import { withCalculationMode, type CalculationMode } from "../../excel/calculation";
import { AT_ONCE } from "../../excel/requestContext";
import { NAMES, themeNames } from "../../plan/names";
import { hasCriteria } from "../../plan/sheetKeys";
import { textOf } from "../../plan/textOf";
import { cellOf, named } from "../../read/cellValues";
import { knownPlaces, type Places } from "../../read/places";
import { FIGURES } from "../../sheets/data/figuresOf";

/** The cells at one moment. */
export interface AnswersSeen {
  /** Equal to an earlier one if no cell has changed; undefined before the first reading. */
  readonly contents: string | undefined;
  /** The figures that the formulas give, as figuresOf writes them; "" if they give an error. */
  readonly figures: string;
  readonly calculation: CalculationMode;
}

/**
 * Loads answers, targets and details in one request, without the framework and the texts that
 * formulas compose. Office errors come through unchanged.
 */
export async function lookAtAnswers(): Promise<AnswersSeen> {
  const places = knownPlaces();
  const names = places === undefined ? [] : answerNames(places);
  const { loaded, mode } = await withCalculationMode(
    (context) => ({
      cells: names.map((name) => named(context, name)),
      figures: named(context, NAMES.figures),
    }),
    AT_ONCE,
  );
  const figures = textOf(cellOf(loaded.figures));
  return {
    contents:
      places && JSON.stringify(loaded.cells.map((one) => (one.isNullObject ? null : one.values))),
    figures: figures.startsWith(FIGURES) ? figures : "",
    calculation: mode,
  };
}

function answerNames({ framework, hasDepartments }: Places): readonly string[] {
  const { organisation, department, date, status, targets, officers, inShort } = NAMES;
  const ofThemes = framework.themes.map((_, index) => {
    const { ids, entries, comments, evidence, flags } = themeNames(index + 1);
    return [ids, entries, comments, evidence, flags];
  });
  const ofStart = [organisation, department, date, status, targets, officers, inShort];
  const ofDepartments = hasDepartments
    ? [NAMES.departmentIds, NAMES.departmentLevels, NAMES.agreedLevels, NAMES.agreedReasons]
    : [];
  const ofCriteria = hasCriteria(framework) ? [NAMES.criteriaIds, NAMES.criteriaMet] : [];
  return [...ofStart, ...ofThemes.flat(), ...ofCriteria, ...ofDepartments];
}
