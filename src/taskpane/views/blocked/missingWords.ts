import type { MissingSheet } from "../../../workbook/read/ReadOutcome";
import { ACTION_PLAN, sheetTitles } from "../../../workbook/plan/sheetKeys";
import { LOCALE } from "../../../text/fillText";
import { text } from "../../text/gone/goneText";
import {
  answersKept,
  isStart,
  levelsFromRecord,
  type KeptReading,
} from "../../context/keptReading";

interface MissingWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** The button's label. */
  readonly putBack: string;
}

const list = new Intl.ListFormat(LOCALE);

/** What was deleted, what happened to the answers in it, and what putting it back does. */
export function missingWords(missing: readonly MissingSheet[], kept: KeptReading): MissingWords {
  const { assessment, neverRead } = kept;
  const isLost = ({ title }: MissingSheet): boolean => neverRead.includes(title);
  const themes = missing.filter(({ themeId }) => themeId !== undefined);
  const lost = themes.filter(isLost);
  const keptThemes = themes.filter((sheet) => !isLost(sheet));
  const count = keptThemes.reduce((sum, sheet) => sum + answersKept(assessment, sheet), 0);
  const start = missing.find((sheet) => isStart(assessment, sheet));
  const plan = sheetTitles(assessment).find(({ key }) => key === ACTION_PLAN)?.name;
  const recorded = levelsFromRecord(kept, missing);
  const lines = [
    ...(keptThemes.length > 0
      ? [
          text(missing.length === 1 ? "blocked.missing.kept" : "blocked.missing.keptOfAll", {
            count,
          }),
        ]
      : []),
    ...(lost.length > 0 ? [text("blocked.missing.lost", { sheets: namesOf(lost) })] : []),
    ...(start === undefined
      ? []
      : [text(isLost(start) ? "blocked.missing.startLost" : "blocked.missing.startKept")]),
    ...(missing.some(({ title }) => title === plan) ? [text("blocked.missing.planLost")] : []),
    ...(recorded === undefined
      ? []
      : [
          text("blocked.missing.departmentsLost"),
          ...(recorded === 0 ? [] : [text("blocked.missing.recorded", { count: recorded })]),
        ]),
  ];
  return {
    title: text("blocked.missing.title", { count: missing.length, sheets: namesOf(missing) }),
    lines: lines.length === 0 ? [text("blocked.missing.noAnswers")] : lines,
    putBack: text(
      lost.length > 0 || recorded !== undefined
        ? "blocked.missing.putBackEmpty"
        : "blocked.missing.putBack",
      {
        count: missing.length,
      },
    ),
  };
}

function namesOf(sheets: readonly MissingSheet[]): string {
  return list.format(sheets.map(({ title }) => `\u201C${title}\u201D`));
}
