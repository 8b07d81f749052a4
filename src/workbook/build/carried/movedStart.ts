/** What the sheets start with when an assessment is brought to a newer version of its framework. */
import { asksForNotApplicable } from "../../../assessment/asksForNotApplicable";
import type { Assessment } from "../../../assessment/assessment";
import { carryForward } from "../../../assessment/carried/carryForward";
import type { Places } from "../../../assessment/versions/placesOf";
import { allKeyAreas } from "../../../framework/framework";
import { WorkbookTrouble } from "../../excel/troubles";
import { placeInWords } from "../../read/answers/hidesAnswer";
import type { ReadWorkbook } from "../../read/readAssessment";
import type { Action, AsTyped } from "../../sheets/planContext";
import { movedActions } from "./carriedActions";
import { entriesDigest } from "./movedFrom";
import { movedRound } from "./movedRound";

interface MovedStart {
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  readonly asTyped: AsTyped;
  readonly ownNotes: boolean;
  readonly movedFrom: string;
}

/**
 * Everything that people entered, in its new places: answers are carried forward, so that none counts
 * for other words than those it was given for.
 * @param fresh the empty assessment by the newer version
 * @throws WorkbookTrouble for what cannot be moved yet; nothing is changed then
 */
export function movedStart(
  { assessment: present, actions, asTyped, ownNotes, problems }: ReadWorkbook,
  fresh: Assessment,
  places: Places,
): MovedStart {
  const { framework } = fresh;
  if (present.departments !== undefined) {
    throw new WorkbookTrouble(
      "A workbook that brings departments together cannot be brought to another version.",
      "Bring the council\u2019s own workbook and those of the departments to it first. Nothing was changed.",
    );
  }
  const [typed] = problems.filter(({ kind }) => kind === "target" || kind === "criterion");
  if (typed !== undefined) {
    throw new WorkbookTrouble(
      `${placeInWords(typed)}: ${typed.message}`,
      typed.kind === "target"
        ? "Choose a level or empty the cell. Then try again. Nothing was changed."
        : "Choose Yes or No, or empty the cell. Then try again. Nothing was changed.",
    );
  }
  const { valueCodeTargets, withoutPlace, carriedFrom, ...carried } = carryForward(
    present,
    "",
    framework,
    places,
  );
  const saysNotApplicable = asksForNotApplicable(carried.responses, framework);
  const keyAreas = new Set(allKeyAreas(framework).map(({ id }) => id));
  return {
    assessment: {
      ...fresh,
      ...carried,
      details: {
        ...present.details,
        status: "draft",
        allowNotApplicable: present.details.allowNotApplicable || saysNotApplicable,
      },
      inShort: new Map([...present.inShort].filter(([id]) => keyAreas.has(id))),
      ...(valueCodeTargets.size === 0 ? {} : { valueCodeTargets }),
      ...(carriedFrom === undefined ? {} : { carriedFrom }),
      ...(withoutPlace.length === 0 ? {} : { withoutPlace }),
      // The history stays; what was signed off were other words.
      ...(present.signOffs === undefined ? {} : { signOffs: present.signOffs }),
      ...(present.answersTable === undefined ? {} : { answersTable: present.answersTable }),
      ...(present.earlier === undefined
        ? {}
        : { earlier: present.earlier.map((one) => movedRound(one, present, framework, places)) }),
    },
    actions: movedActions(actions, present.framework, framework, places),
    asTyped: { date: asTyped.date, targets: new Map(), valueCodeTargets: new Map() },
    ownNotes,
    movedFrom: entriesDigest(present, actions),
  };
}
