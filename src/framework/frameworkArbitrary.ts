/**
 * Frameworks of every size with every kind of text that readFramework accepts, for property tests.
 */
import fc from "fast-check";
import {
  allValueCodes,
  isOwnKeyArea,
  type EarlierVersion,
  type Framework,
  type KeyArea,
  type Level,
  type LevelCriteria,
  type Theme,
  type ValueCode,
} from "./framework";
import { criteriaStatement } from "./criteriaStatement";
import { makeTestFramework, withValueCodes } from "./testFramework";

/** Texts with a special meaning in Excel, XML, JSON or HTML. */
const TREACHEROUS = [
  ...["=1+1", "+44 20 7946 0000", "-", "@home", "'quoted'", '"said"', "1-2", "3/4", "1e5", "TRUE"],
  ...["<b>&amp;</b>", "\\n", "_x0041_", "{0}", "a\u00a0b", "\u2018\u2019\u2026\u2022", "\u{1f600}"],
  ...["\u05e9\u05dc\u05d5\u05dd", "e\u0301", "\u200d", "x".repeat(400)],
];

/** One line of text, not empty, without spaces at its ends or characters that XML cannot hold. */
const lineArbitrary: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...TREACHEROUS),
    fc.lorem({ maxCount: 12 }),
    fc.string({ unit: "grapheme" }),
  )
  .map((text) => text.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029\ufffe\uffff]/gu, "").trim())
  .filter((text) => text !== "");

const paragraphsArbitrary = fc.array(lineArbitrary, { maxLength: 3 });
const optionalLineArbitrary = fc.oneof(fc.constant(""), lineArbitrary);

const statementArbitrary = fc.array(lineArbitrary, { minLength: 1, maxLength: 3 });

function valueCodeArbitrary(
  valueCode: ValueCode,
  levels: readonly Level[],
): fc.Arbitrary<ValueCode> {
  const parts = fc.record({
    id: fc.constant(valueCode.id),
    ref: fc.constant(valueCode.ref),
    title: lineArbitrary.map((text) => shorten(text)),
    description: optionalLineArbitrary,
    statements: statementsArbitrary(levels),
    illustrations: fc.array(
      fc.record({ title: lineArbitrary.map((text) => shorten(text, 40)), text: lineArbitrary }),
      { maxLength: 3 },
    ),
    mayBeNotApplicable: fc.boolean(),
    criteria: criteriaArbitrary(levels),
  });
  return parts.map(({ mayBeNotApplicable, criteria, statements, ...rest }) => ({
    ...rest,
    statements: statements.map((paragraphs, index) =>
      paragraphs.length === 0 ? criteriaStatement(criteria, levels[index].value) : paragraphs,
    ),
    ...(mayBeNotApplicable ? { mayBeNotApplicable } : {}),
    ...(criteria.length === 0 ? {} : { criteria }),
  }));
}

/** Mostly at every level; otherwise some levels cannot be chosen, but two can. */
function statementsArbitrary(levels: readonly Level[]): fc.Arbitrary<ValueCode["statements"]> {
  const all = fc.tuple(
    ...levels.map(({ ownStatement }) =>
      ownStatement === undefined ? statementArbitrary : fc.constant([ownStatement]),
    ),
  );
  const ofValueCode = levels.flatMap(({ ownStatement }, index) =>
    ownStatement === undefined ? [index] : [],
  );
  const fewest = Math.min(ofValueCode.length, Math.max(1, 2 - levels.length + ofValueCode.length));
  const some = fc
    .tuple(all, fc.subarray(ofValueCode, { minLength: fewest }))
    .map(([statements, chosen]) =>
      statements.map((paragraphs, index) =>
        ofValueCode.includes(index) && !chosen.includes(index) ? [] : paragraphs,
      ),
    );
  return fc.oneof({ weight: 2, arbitrary: all }, { weight: 1, arbitrary: some });
}

/** Criteria for none, some or all of the levels; half of the value codes have none. */
function criteriaArbitrary(levels: readonly Level[]): fc.Arbitrary<readonly LevelCriteria[]> {
  const some = fc.subarray([...levels]).chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ value }) =>
        fc.record({
          level: fc.constant(value),
          needs: fc.constantFrom("all" as const, "any" as const),
          items: fc
            .array(lineArbitrary, { minLength: 1, maxLength: 3 })
            .map((texts) =>
              texts.map((text, index) => ({ id: `criterion-${value}-${index + 1}`, text })),
            ),
        }),
      ),
    ),
  );
  return fc.oneof(fc.constant([]), some);
}

function keyAreaArbitrary(
  keyArea: KeyArea,
  levels: readonly Level[],
  isTheme: boolean,
): fc.Arbitrary<KeyArea> {
  return fc.record({
    id: fc.constant(keyArea.id),
    ref: fc.constant(keyArea.ref),
    title: isTheme ? fc.constant(keyArea.title) : lineArbitrary.map((text) => shorten(text)),
    definition: paragraphsArbitrary,
    whatItIs: optionalLineArbitrary,
    whyImportant: optionalLineArbitrary,
    valueCodes: fc.tuple(...keyArea.valueCodes.map((code) => valueCodeArbitrary(code, levels))),
  });
}

function themeArbitrary(theme: Theme, levels: readonly Level[]): fc.Arbitrary<Theme> {
  return lineArbitrary.chain((text) => {
    // The number comes first, so that no two themes get the same sheet name.
    const title = shorten(`${theme.title} ${text}`);
    const own = isOwnKeyArea(theme);
    return fc.record({
      id: fc.constant(theme.id),
      ref: fc.constant(theme.ref),
      title: fc.constant(title),
      keyAreas: fc.tuple(
        ...theme.keyAreas.map((keyArea) =>
          keyAreaArbitrary(own ? { ...keyArea, title } : keyArea, levels, own),
        ),
      ),
    });
  });
}

/** Refs of every form: the plain ones, and what a cell would take for a number or a date. */
const REFS: readonly ((ref: string, number: number) => string)[] = [
  (ref) => ref,
  (_, number) => `${Math.ceil(number / 9)}.${number}`,
  (_, number) => `MAR.${number}`,
  (_, number) => `G-SM-A-${number}`,
  (_, number) => String(number),
];

/** The same framework with refs of another form. */
function withRefs(framework: Framework, refOf: (ref: string, number: number) => string): Framework {
  let number = 0;
  const next = (ref: string): string => refOf(ref, (number += 1));
  return {
    ...framework,
    themes: framework.themes.map((theme) => {
      const ref = next(theme.ref);
      return {
        ...theme,
        ref,
        keyAreas: theme.keyAreas.map((keyArea) => ({
          ...keyArea,
          ref: isOwnKeyArea(theme) ? ref : next(keyArea.ref),
          valueCodes: keyArea.valueCodes.map((code) => ({ ...code, ref: next(code.ref) })),
        })),
      };
    }),
  };
}

/** Which levels have one text for all value codes. */
const OWN_STATEMENTS = {
  none: () => false,
  lowest: (index: number) => index === 0,
  all: () => true,
};

/** Any framework that readFramework accepts. */
export const frameworkArbitrary: fc.Arbitrary<Framework> = fc
  .record({
    levels: fc.integer({ min: 2, max: 12 }),
    start: fc.constantFrom(0 as const, 1 as const),
    themes: fc.integer({ min: 1, max: 4 }),
    keyAreas: fc.integer({ min: 0, max: 3 }),
    valueCodes: fc.integer({ min: 1, max: 3 }),
    ownStatements: fc.constantFrom(...Object.values(OWN_STATEMENTS)),
    refs: fc.constantFrom(...REFS),
    labels: fc.constantFrom("", " or is it?", ` ${"x".repeat(30)}`),
  })
  .chain(({ ownStatements, refs, labels, ...size }): fc.Arbitrary<Framework> => {
    const plain = withRefs(makeTestFramework(size), refs);
    const levels = plain.levels.map((level, index) => ({
      ...level,
      label: `${level.label}${labels}`,
      ...(ownStatements(index) ? { ownStatement: `All of ${level.name}.` } : {}),
    }));
    const parts = fc.record({
      id: fc.constant(plain.id),
      title: lineArbitrary.map((text) => shorten(text)),
      version: lineArbitrary.map((text) => shorten(text, 30)),
      subject: lineArbitrary.map((text) => shorten(text, 60)),
      publisher: lineArbitrary.map((text) => shorten(text)),
      levels: fc.constant(levels),
      guidance: fc.record({
        purpose: paragraphsArbitrary,
        weakestLevelRule: optionalLineArbitrary,
        exemplarRule: optionalLineArbitrary,
        commentPromptsIntroduction: optionalLineArbitrary,
        commentPrompts: paragraphsArbitrary,
      }),
      themes: fc.tuple(...plain.themes.map((theme) => themeArbitrary(theme, levels))),
      supersedes: supersedesArbitrary(allValueCodes(plain).map(({ id }) => id)),
    });
    return parts.map(({ supersedes, ...rest }) =>
      withEveryLevel(supersedes.length === 0 ? rest : { ...rest, supersedes }),
    );
  });

/** The same with a statement of the first value code for each level that none has. */
function withEveryLevel(framework: Framework): Framework {
  const codes = allValueCodes(framework);
  const missing = framework.levels.map((_, index) =>
    codes.every(({ statements }) => statements[index].length === 0),
  );
  const [first] = codes;
  const completed = {
    ...first,
    statements: first.statements.map((paragraphs, index) =>
      missing[index] ? ["No other has it."] : paragraphs,
    ),
  };
  return withValueCodes(framework, (code) => (code === first ? completed : code));
}

/** None or one earlier version, whose value codes have any of these as their places. */
function supersedesArbitrary(ids: readonly string[]): fc.Arbitrary<readonly EarlierVersion[]> {
  const earlier = fc.constantFrom(...ids, "gone", "gone/value-code-1", "constructor");
  const places = fc.array(fc.tuple(earlier, fc.subarray([...ids])), { maxLength: 3 });
  const version = places.map((entries) => ({
    version: "the version before",
    places: new Map<string, readonly string[]>(entries),
  }));
  return fc.array(version, { maxLength: 1 });
}

/** The text cut to at most `longest` UTF-16 units, never inside a character. */
function shorten(text: string, longest = 200): string {
  return text
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
}
