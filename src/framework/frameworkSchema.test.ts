import Ajv from "ajv";
import fc from "fast-check";
import schema from "../../frameworks/framework.schema.json";
import nps2018 from "../../frameworks/nps-2018.json";
import statementSet from "../../frameworks/statement-set-v16a-1.json";
import {
  changeJson,
  goodFrameworkFile,
  textOfBadFile,
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
