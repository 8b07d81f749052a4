import Ajv from "ajv";
import fc from "fast-check";
import schema from "../../frameworks/framework.schema.json";
import nps2018 from "../../frameworks/nps-2018.json";
import statementSet from "../../frameworks/statement-set-v16a-1.json";
import {
  changeJson,
  goodFrameworkFile,
  textOfBadFile,
  type Change,
  type Json,
} from "./badFiles/badFrameworkFile";
import { badFrameworkFiles } from "./badFiles/badFrameworkFiles";
import { frameworkArbitrary } from "./frameworkArbitrary";
import { readFramework } from "./readFramework";
import { serializeFramework } from "./serializeFramework";

const meetsSchema = new Ajv({ strictTypes: false }).compile(schema);

test.each([nps2018, statementSet])("$id meets the schema", (file) => {
  meetsSchema(file);
  expect(meetsSchema.errors).toBeNull();
});

test("every serialized framework meets the schema", () => {
  fc.assert(
    fc.property(frameworkArbitrary, (framework) => {
      expect(meetsSchema(JSON.parse(serializeFramework(framework)))).toBe(true);
    }),
  );
});

test.each(badFrameworkFiles)("the schema on a file with $name: refused is $schemaSees", (file) => {
  expect(!meetsSchema(JSON.parse(textOfBadFile(file)))).toBe(file.schemaSees);
});

/** Every path in a JSON value, outermost first. */
function pathsOf(json: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json !== "object" || json === null) return [path];
  const below = Object.entries(json).flatMap(([key, value]) => pathsOf(value, [...path, key]));
  return [path, ...below];
}

test("the reader refuses whatever the schema refuses", () => {
  const paths = pathsOf(goodFrameworkFile).filter((path) => path.length > 0);
  const values = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom<Json>(
      "",
      " ",
      "a ",
      "a\u2028b",
      "a\tb",
      "1.2",
      0,
      1,
      1.5,
      -1,
      11,
      null,
      [],
      {},
      [[]],
    ),
    fc.constantFrom<Json>(
      "=a",
      "a*",
      [""],
      ["a", 1],
      { "11": ["a"] },
      { "1": [] },
      "x".repeat(201),
    ),
    fc.string(),
  );
  const change = fc.tuple(fc.constantFrom(...paths), values);
  let refused = 0;
  fc.assert(
    fc.property(change, (each) => {
      const json = changeJson(goodFrameworkFile, each);
      if (meetsSchema(json)) return;
      refused += 1;
      expect(readFramework(JSON.stringify(json), "changed.json").kind).toBe("problems");
    }),
    { numRuns: 1500 },
  );
  expect(refused).toBeGreaterThan(1000);
});

/** Texts at and over the limits, with signs that mean something to a cell. */
const lines = fc.constantFrom(
  ...[
    "A",
    " A ",
    "1.2",
    "MAR.1",
    "A1.a",
    "G-SM-A-1-1",
    "§5(1)",
    "TRUE",
    "a b",
    "Why?",
    "x".repeat(20),
  ],
  ...["x".repeat(21), "x".repeat(60), "x".repeat(61), "1,2", "=A", "-1", "'a", "a*", "", " ", "~"],
);

/** What the README says beyond the schema, of the parts that are changed here. */
function meetsRules(json: Json, codes: readonly { readonly [key: string]: Json }[]): boolean {
  const { levels } = json as { readonly levels: readonly { readonly [key: string]: Json }[] };
  const own = levels.filter(({ ownStatement }) => ownStatement !== undefined);
  const described = levels.filter(({ ownStatement }) => ownStatement === undefined);
  const valuesIn = ({ statements }: (typeof codes)[number]): readonly string[] =>
    Object.keys((statements ?? {}) as object);
  const isChoice = (code: (typeof codes)[number]): boolean => {
    const values = valuesIn(code);
    return (
      values.every((value) => described.some((level) => String(level.value) === value)) &&
      (described.length === 0 || values.length > 0) &&
      own.length + values.length >= 2
    );
  };
  const refs = codes.map(({ ref }) => String(ref).trim().toLowerCase());
  return (
    codes.every(isChoice) &&
    described.every((level) =>
      codes.some((code) => valuesIn(code).includes(String(level.value))),
    ) &&
    new Set(refs).size === refs.length
  );
}

test("the reader accepts whatever the schema and the README's rules allow", () => {
  const statements = fc.dictionary(fc.constantFrom("1", "2", "3"), fc.constant(["Text."]));
  const code = fc.record(
    { ref: lines, title: lines, statements, mayBeNotApplicable: fc.boolean() },
    { requiredKeys: ["ref", "title"] },
  );
  const ownStatements = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(code, { minLength: 1, maxLength: 4 }), ownStatements, (codes, own) => {
      const valueCodes = codes.map((each, index) => ({
        id: `code-${index}`,
        ...each,
      })) as readonly {
        readonly [key: string]: Json;
      }[];
      const changes: readonly Change[] = [
        [["themes", 1], undefined],
        [["themes", 0, "keyAreas", 1], undefined],
        [["themes", 0, "keyAreas", 0, "valueCodes"], valueCodes],
        ...own.flatMap((has, level): readonly Change[] =>
          has ? [[["levels", level, "ownStatement"], "For all."]] : [],
        ),
      ];
      const json = changes.reduce(changeJson, goodFrameworkFile);
      const isAllowed = meetsSchema(json) && meetsRules(json, valueCodes);
      const reading = readFramework(JSON.stringify(json), "made.json");
      expect(reading.kind).toBe(isAllowed ? "framework" : "problems");
      if (isAllowed) accepted += 1;
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(20);
});
