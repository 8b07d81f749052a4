/** Checks that frameworks/README.md agrees with the framework files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import schema from "../../frameworks/framework.schema.json";
import { allKeyAreas, allValueCodes, type ValueCode } from "./framework";
import { readFramework } from "./readFramework";
import { canBeRef } from "./reading/readIdentity";
import { LEVEL_COUNT } from "./reading/readLevels";
import { LONGEST, LONGEST_CELL_TEXT } from "./reading/readText";
import { shippedFrameworks } from "./shippedFrameworks";
import { FIXED_SHEET_NAMES } from "./sheetName";

const readme = readFileSync(join(__dirname, "../../frameworks/README.md"), "utf8");
const valueCodes = shippedFrameworks().flatMap(allValueCodes);
const keyAreas = shippedFrameworks().flatMap(allKeyAreas);

/** The cells of the table under a heading of the README, without the table's header row. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section] = readme.split(`## ${heading}\n`);
  return section
    .split("\n## ")[0]
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
}

function valueCodeOf(ref: string): ValueCode | undefined {
  return valueCodes.find((valueCode) => valueCode.ref === ref);
}

test("the example is a framework without problems, for the reader and for the schema", () => {
  const example = /```json\n(.*?)```/s.exec(readme)?.[1] ?? "";
  expect(readFramework(example, "README.md")).toMatchObject({ kind: "framework" });
  expect(new Ajv({ strictTypes: false }).compile(schema)(JSON.parse(example))).toBe(true);
});

test("all 26 value codes with judged borders are listed", () => {
  expect(rowsUnder("Level borders that were judged")).toHaveLength(26);
});

test.each(rowsUnder("Level borders that were judged"))(
  "the README gives the judged borders of %s %s correctly",
  (ref, title, _sure, asSet) => {
    const valueCode = valueCodeOf(ref);
    expect(valueCode?.title).toBe(title);
    const placed = [...asSet.matchAll(/“([^”]+)” (opens|closes) level (\d)/g)];
    expect(placed.length).toBe(asSet.split(";").length);
    for (const [, words, side, level] of placed) {
      const paragraphs = valueCode?.statements[Number(level) - 1] ?? [];
      expect(paragraphs.at(side === "opens" ? 0 : -1)).toContain(words);
    }
  },
);

test.each(rowsUnder("Misprints that were kept"))("%s has the misprint %s", (ref, quoted) => {
  const keyArea = keyAreas.find((each) => each.ref === ref);
  const texts = JSON.stringify(valueCodeOf(ref) ?? keyArea?.definition);
  expect(texts).toContain(quoted.replace(/[“”]/g, ""));
});

test("the sheet names that a theme cannot have are listed", () => {
  expect(readme.replace(/\s+/g, " ")).toContain(`(${FIXED_SHEET_NAMES.join(", ")})`);
});

/** Every limit that the README names, as the reader has it, and where the schema has it. */
const LIMITS: readonly (readonly [words: string, reader: number, schema: unknown])[] = [
  ["2 to {n}, from 0 or 1 upwards", LEVEL_COUNT.most, schema.properties.levels.maxItems],
  ["Names and labels have at most {n} characters", LONGEST.levelName, ofSchema("level", "name")],
  ["Names and labels have at most {n} characters", LONGEST.levelLabel, ofSchema("level", "label")],
  ["A text has at most {n} characters", LONGEST_CELL_TEXT, schema.definitions.line.maxLength],
  [
    "for people and paper, and have at most {n} characters",
    LONGEST.ref,
    longest(schema.definitions.ref),
  ],
];

test.each(LIMITS)("README, reader and schema agree: %s", (words, reader, ofTheSchema) => {
  expect(readme.replace(/\s+/g, " ")).toContain(
    words.replace("{n}", reader.toLocaleString("en-GB")),
  );
  expect(ofTheSchema).toBe(reader);
});

function longest(of: unknown): unknown {
  return /"maxLength":(\d+)/.exec(JSON.stringify(of))?.slice(1).map(Number)[0];
}

function ofSchema(definition: "level", property: "name" | "label"): unknown {
  return longest(schema.definitions[definition].properties[property]);
}

test.each([...'*?~,;"', ...["=", "+", "-", "@"]])(
  "the README names the sign %s that no ref has",
  (sign) => {
    const [, rule = ""] = /\*\*Refs\*\*([^]*?)\n- /.exec(readme) ?? [];
    expect(rule).toContain(sign);
    expect(canBeRef(`${sign}1`)).toBe(false);
  },
);
