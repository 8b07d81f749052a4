/** Finds the sheets of the assessment that exist, and what their defined names refer to. */
import type { Inspection } from "../build/inspectWorkbook";
import { finalNames } from "../build/sheetNaming";
import type { SheetPlan } from "../plan/SheetPlan";
import { planContext, type PlanContext } from "../sheets/planContext";
import { planWorkbook } from "../sheets/planWorkbook";
import type { ReadWorkbook } from "../read/readAssessment";
import { sheetTitles } from "../plan/sheetKeys";
import type { PresentNames } from "./sheetMap";

/** The plans with the sheets' present names, and those whose sheets exist. */
export function presentSheets(
  found: Inspection,
  read: Pick<ReadWorkbook, "assessment" | "actions" | "asTyped">,
): {
  readonly context: PlanContext;
  readonly plans: readonly SheetPlan[];
  readonly present: readonly { readonly plan: SheetPlan; readonly name: string }[];
} {
  const { assessment, actions, asTyped } = read;
  const contextWith = (names: ReadonlyMap<string, string>): PlanContext =>
    planContext(assessment, actions, "", names, asTyped);
  const titles = finalNames(assessment, found, "keep");
  const names = new Map(titles);
  const own = new Map(sheetTitles(assessment).map(({ key, name }) => [key, name]));
  const there = new Set<string>();
  const underTitles = planWorkbook(contextWith(titles));
  for (const plan of underTitles) {
    const name = presentName(found, plan, own.get(plan.key) ?? plan.name);
    if (name === undefined) continue;
    names.set(plan.key, name);
    there.add(plan.key);
  }
  const context = contextWith(names);
  const renamed = [...names].some(([key, name]) => titles.get(key) !== name);
  const plans = renamed ? planWorkbook(context) : underTitles;
  return {
    context,
    plans,
    present: plans.flatMap((plan) =>
      there.has(plan.key) ? [{ plan, name: context.sheetName(plan.key) }] : [],
    ),
  };
}

/** The sheet that most names of a plan refer to, otherwise the one with its title. */
function presentName(found: Inspection, plan: SheetPlan, title: string): string | undefined {
  const votes = new Map<string, number>();
  for (const { name } of plan.names) {
    const sheet = found.ownNames.get(name)?.sheet;
    if (sheet !== undefined) votes.set(sheet, (votes.get(sheet) ?? 0) + 1);
  }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  if (most !== undefined) return most[0];
  return found.sheetNames.find(
    (name) =>
      name.toLowerCase() === title.toLowerCase() && !found.ownSheets.has(name.toLowerCase()),
  );
}

/** The plan's names that refer to this sheet. */
export function presentNames(found: Inspection, plan: SheetPlan, sheet: string): PresentNames {
  return new Map(
    plan.names.flatMap(({ name }) => {
      const cells = found.ownNames.get(name);
      return cells?.sheet === sheet ? [[name, cells.area] as const] : [];
    }),
  );
}
