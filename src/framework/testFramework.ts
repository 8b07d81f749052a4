/** Makes frameworks of any size for tests. */
import {
  isOwnKeyArea,
  type Framework,
  type KeyArea,
  type Level,
  type LevelCriteria,
  type Theme,
  type ValueCode,
} from "./framework";
import { isOffered } from "./offeredLevels";

interface TestFrameworkSize {
  /** How many levels, 2 to 12; default 5. */
  readonly levels?: number;
  /** Value of the lowest level; default 1. */
  readonly start?: 0 | 1;
  /** How many themes; default 2. */
  readonly themes?: number;
  /** Key areas in each theme; default 2. With 0, each theme is its own key area. */
  readonly keyAreas?: number;
  /** Value codes in each key area; default 2. */
  readonly valueCodes?: number;
}

/**
 * The same framework with criteria in every value code: two for the second level, of which all are
 * needed, and two for the top level, of which one is enough. The others have none, nor does a level
 * that cannot be chosen.
 */
export function withCriteria(framework: Framework): Framework {
  const { levels } = framework;
  const criteria = [
    makeCriteria(levels[1].value, "all"),
    ...(levels.length > 2 ? [makeCriteria(levels[levels.length - 1].value, "any")] : []),
  ];
  return {
    ...withValueCodes(framework, (code) => {
      const own = criteria.filter(({ level }) => isOffered(level, framework, code));
      return own.length === 0 ? code : { ...code, criteria: own };
    }),
    id: `${framework.id}-criteria`,
  };
}

/** The same framework without criteria. */
export function withoutCriteria(framework: Framework): Framework {
  return withValueCodes(framework, ({ criteria: _, ...code }) => code);
}

/**
 * The same framework with other value codes.
 * @param change gives what takes a value code's place, and its index in the framework; an empty list
 *   leaves it out
 */
export function withValueCodes(
  framework: Framework,
  change: (code: ValueCode, index: number) => ValueCode | readonly ValueCode[],
): Framework {
  let index = 0;
  return {
    ...framework,
    themes: framework.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea) => ({
        ...keyArea,
        valueCodes: keyArea.valueCodes.flatMap((code) => change(code, index++)),
      })),
    })),
  };
}

function makeCriteria(level: number, needs: LevelCriteria["needs"]): LevelCriteria {
  return {
    level,
    needs,
    items: ["first", "second"].map((which) => ({
      id: `level-${level}-${which}`,
      text: `The ${which} thing that level ${level} asks for.`,
    })),
  };
}

/**
 * A framework without problems, of the given size: refs TA1.1, TA1.2, TA2.1, TB1.1 ..., ids
 * theme-1-key-area-2/value-code-1 ..., level labels "3 - Level three".
 */
export function makeTestFramework(size: TestFrameworkSize = {}): Framework {
  const { levels = 5, start = 1, themes = 2, keyAreas = 2, valueCodes = 2 } = size;
  const scale = upTo(levels).map((number) => makeLevel(start + number - 1));
  return {
    id: `test-${levels}-from-${start}`,
    title: `Test framework of ${levels} levels`,
    version: "1",
    subject: "Test maturity",
    publisher: "Test publisher",
    levels: scale,
    guidance: {
      purpose: ["What this is for.", "And what it is not for."],
      weakestLevelRule: "The weakest part counts.",
      exemplarRule: "The top level is an example for others.",
      commentPromptsIntroduction: "Please use comments to:",
      commentPrompts: ["say what is good", "say what is not"],
    },
    themes: upTo(themes).map((number) => makeTheme(number, keyAreas, valueCodes, scale)),
  };
}

const LEVEL_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(
  " ",
);

function makeLevel(value: number): Level {
  const name = `Level ${LEVEL_WORDS[value]}`;
  return { value, name, label: `${value} - ${name}` };
}

function makeTheme(
  number: number,
  keyAreas: number,
  valueCodes: number,
  levels: readonly Level[],
): Theme {
  const theme = { id: `theme-${number}`, ref: `T${letters(number)}`, title: `Theme ${number}` };
  const areas = upTo(keyAreas).map((area) => ({
    id: `${theme.id}-key-area-${area}`,
    ref: `${theme.ref}${area}`,
    title: `Key area ${number}-${area}`,
  }));
  return {
    ...theme,
    keyAreas: (keyAreas === 0 ? [theme] : areas).map((area): KeyArea => ({
      ...area,
      definition: [`Definition of ${area.title}.`],
      whatItIs: `What ${area.title} is.`,
      whyImportant: `Why ${area.title} is important.`,
      valueCodes: upTo(valueCodes).map((code) => makeValueCode(area, code, levels)),
    })),
  };
}

function makeValueCode(
  area: Pick<KeyArea, "id" | "ref">,
  number: number,
  levels: readonly Level[],
): ValueCode {
  const ref = `${area.ref}.${number}`;
  return {
    id: `${area.id}/value-code-${number}`,
    ref,
    title: `Value code ${ref}`,
    description: `The extent to which ${ref} holds.`,
    statements: levels.map((level) => [`Statement of ${ref} at level ${level.value}.`]),
    illustrations: [],
  };
}

/** A, B, ... Z, AA, AB, ... */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((number - 1) % 26));
}

/** 1, 2, ... count. */
function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/**
 * The same framework with all that real ones have: value codes 2, 5, 8 ... lack the second level,
 * value codes 3, 7, 11 ... lack the highest and may be not applicable; refs that a cell would take
 * for numbers and dates, and labels with question marks.
 */
export function makeUneven(framework: Framework): Framework {
  let number = 0;
  const levels = framework.levels.map((level) => ({
    ...level,
    label: `${level.value} - Is it ${level.name}?`,
  }));
  return {
    ...framework,
    id: `${framework.id}-uneven`,
    levels,
    themes: framework.themes.map((theme, themeIndex) => ({
      ...theme,
      ref: String(themeIndex + 1),
      keyAreas: theme.keyAreas.map((keyArea, areaIndex) => {
        const ref = isOwnKeyArea(theme)
          ? String(themeIndex + 1)
          : `${themeIndex + 1}.${areaIndex === 1 ? 10 : areaIndex + 1}`;
        return {
          ...keyArea,
          ref,
          valueCodes: keyArea.valueCodes.map((code, codeIndex): ValueCode => {
            number += 1;
            const lacking = number % 3 === 2 ? 1 : number % 4 === 3 ? levels.length - 1 : -1;
            return {
              ...code,
              ref: `${ref}-${codeIndex + 1}`,
              statements: code.statements.map((paragraphs, index) =>
                index === lacking ? [] : paragraphs,
              ),
              ...(number % 4 === 3 ? { mayBeNotApplicable: true } : {}),
            };
          }),
        };
      }),
    })),
  };
}
