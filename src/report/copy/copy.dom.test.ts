import fc from "fast-check";
import type { Assessment } from "../../assessment/assessment";
import { assessmentArbitrary } from "../../assessment/assessmentArbitrary";
import { scoreAssessment } from "../../assessment/scoreAssessment";
import type { KeyAreaScore, ThemeScore } from "../../assessment/scores";
import { anyMayBeNotApplicable } from "../../framework/offeredLevels";
import { allValueCodes } from "../../framework/framework";
import { shippedFrameworks } from "../../framework/shippedFrameworks";
import { levelColours } from "../../workbook/plan/palette";
import { shortTitle } from "../../workbook/sheets/data/planChartData";
import { paperOf } from "../paper/paperOf";
import { copyBlocks } from "./copyBlocks";
import { harmless } from "./harmless";
import { htmlOf } from "./htmlOf";
import type { PaperPart } from "./PaperPart";
import { plainTextOf } from "./plainTextOf";

const frameworks = shippedFrameworks();
const [procurement] = frameworks;
const NOBREAK = "\u00A0";

function copied(assessment: Assessment, part: PaperPart): Document {
  const paper = paperOf(assessment);
  const html = htmlOf(copyBlocks(paper, part), paper.levelCount);
  return new DOMParser().parseFromString(html, "text/html");
}

/** The cells of a table below its header row, as texts; each paragraph is a line. */
function cellsOf(table: Element): string[][] {
  return [...table.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => {
      const paragraphs = [...cell.querySelectorAll("p")].map((one) => one.textContent);
      const lines = paragraphs.length === 0 ? [cell.textContent] : paragraphs;
      return lines.map((line) => line.replace(/^\u00A0$/, "")).join("\n");
    }),
  );
}

function colourOf(cell: Element | null): string {
  return (cell?.getAttribute("bgcolor") ?? "").toUpperCase();
}

/** The summary's row of a group, computed only from its scores. */
function rowOf(group: ThemeScore | KeyAreaScore, { framework, details }: Assessment): string[] {
  const { ref, title, label, weakest, assessed, total, distribution } = group;
  const certain = !group.provisional || weakest === framework.levels[0].value;
  const level = total === 0 ? "not applicable" : "not assessed";
  const shown = label === null ? level : certain ? label : `${weakest ?? ""} so far`;
  const hasNotApplicable = anyMayBeNotApplicable(framework, details.allowNotApplicable);
  const counts = [...distribution, ...(hasNotApplicable ? [group.notApplicable] : [])];
  return [
    ref,
    harmless(shortTitle(title)),
    shown,
    targetOf(group),
    `${assessed} of ${total}`,
    ...counts.map((count) => (count === 0 ? "" : String(count))),
  ];
}

function targetOf(group: ThemeScore | KeyAreaScore): string {
  if ("keyAreas" in group) return "";
  const { target, gap, provisional } = group;
  if (target === null) return "none set";
  if (gap === null) return `${target}`;
  if (gap > 0) return `${target}, ${gap} to go`;
  return `${target}, met${provisional ? " so far" : ""}`;
}

test("Every row of the copied summary agrees with the scores.", () => {
  fc.assert(
    fc.property(assessmentArbitrary, (assessment) => {
      const scores = scoreAssessment(assessment);
      const [table] = copied(assessment, { kind: "whole" }).querySelectorAll("table");
      const cells = cellsOf(table);
      const groups = scores.themes.flatMap((theme): readonly (ThemeScore | KeyAreaScore)[] => {
        const own = theme.keyAreas.length === 1 && theme.keyAreas[0].ref === theme.ref;
        return own ? theme.keyAreas : [theme, ...theme.keyAreas];
      });
      expect(cells).toEqual(groups.map((group) => rowOf(group, assessment)));
    }),
    { numRuns: 25 },
  );
});

test.each(frameworks)(
  "The copied heatmap of $title prints every value code's number in its level's colour.",
  (framework) => {
    const codes = allValueCodes(framework);
    const assessment: Assessment = {
      framework,
      details: {
        organisation: "Fenbridge",
        department: "",
        date: "2026-03-14",
        status: "draft",
        allowNotApplicable: false,
      },
      responses: new Map(
        codes.map(({ id }, index) => [
          id,
          {
            entry: {
              kind: "level" as const,
              value: framework.levels[index % framework.levels.length].value,
            },
            comment: "",
            evidence: "",
          },
        ]),
      ),
      targets: new Map(),
      officers: new Map(),
      inShort: new Map(),
    };
    const tables = copied(assessment, { kind: "heatmap" }).querySelectorAll("table");
    const tiles = [...tables].flatMap((table) =>
      [...table.querySelectorAll("tbody tr")].flatMap((row) =>
        [...row.querySelectorAll("td")].slice(2).filter((cell) => colourOf(cell) !== ""),
      ),
    );
    const byLevel = levelColours(framework.levels.length).map(({ fill }) => fill);
    expect(tiles).toHaveLength(codes.length);
    const numbers = tiles.map((tile) => Number(/^\d+/.exec(tile.textContent)?.[0]));
    expect([...numbers].sort()).toEqual(
      codes.map((_, index) => framework.levels[index % framework.levels.length].value).sort(),
    );
    tiles.forEach((tile, index) => {
      expect(colourOf(tile)).toBe(byLevel[numbers[index] - framework.levels[0].value]);
    });
  },
);

const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "-1",
  "@SUM(A1)",
  "  =1+1",
  "\t=1+1",
  "＝1+1",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "</td></tr></table><h1>Gone</h1>",
  '" onmouseover="alert(1)',
  "&lt;b&gt;",
  "x".repeat(32767),
  "👩‍👩‍👧 עברית ‏العربية",
  "one\ttwo\nthree",
  "\uD800 alone",
  "control \u0007 character",
];

function withComment(comment: string): Assessment {
  const theme = procurement.themes[0];
  const [code] = theme.keyAreas[0].valueCodes;
  return {
    framework: procurement,
    details: {
      organisation: comment.slice(0, 200),
      department: "",
      date: "",
      status: "draft",
      allowNotApplicable: false,
    },
    responses: new Map([[code.id, { entry: { kind: "level", value: 5 }, comment, evidence: "" }]]),
    targets: new Map(),
    officers: new Map(),
    inShort: new Map(),
  };
}

test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 40)), text] as const))(
  "What people typed stays text when pasted: %s",
  (_name, comment) => {
    const part: PaperPart = { kind: "theme", themeId: procurement.themes[0].id };
    const assessment = withComment(comment);
    const page = copied(assessment, part);
    expect(page.querySelectorAll("script, img, [onmouseover], [onerror]")).toHaveLength(0);
    expect(page.querySelectorAll("table")).toHaveLength(1);
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    const [row] = cellsOf(page.querySelectorAll("table")[0]);
    expect(row).toHaveLength(5);
    const lines = row[4].split("\n");
    expect(lines.map((line) => line.replace(/^\u00A0/, ""))).toEqual(
      comment
        .split("\n")
        .map((line) => line.replace("\uD800", "\uFFFD").replace("\u0007", "\uFFFD")),
    );
    const plain = plainTextOf(copyBlocks(paperOf(assessment), part));
    for (const cell of plain.split(/[\t\n]/)) expect(cell).not.toMatch(/^[ ]*[=+\-@＝]/);
    expect(plain.split("\n").filter((line) => line.startsWith("SL1.1"))).toHaveLength(1);
  },
);

test("A text that begins like a formula gets a no-break space; any other is unchanged.", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const given = harmless(text);
      expect(given === text || given === NOBREAK + text || given.includes("\uFFFD")).toBe(true);
      expect(given).not.toMatch(/^[ \t]*[=+\-@]/);
    }),
  );
});

test("Priorities are the limiting value codes, lowest first, with the next level's statement.", () => {
  const assessment = withComment("Good.");
  const second = procurement.themes[0].keyAreas[0].valueCodes[1];
  const low: Assessment = {
    ...assessment,
    responses: new Map([
      ...assessment.responses,
      [second.id, { entry: { kind: "level", value: 2 }, comment: "", evidence: "" }],
    ]),
  };
  const [table] = copied(low, { kind: "priorities" }).querySelectorAll("table");
  expect(cellsOf(table)).toEqual([
    [
      second.ref,
      second.title,
      procurement.themes[0].keyAreas[0].title,
      "2 - Developing",
      "3 - Mature",
      second.statements[2].join("\n"),
    ],
  ]);
});

test("An item of a list has one bullet, and each paragraph is one.", () => {
  const comment = "We have:\n\u2022 a policy\no \u2022  a plan\nof no more.";
  const part: PaperPart = { kind: "theme", themeId: procurement.themes[0].id };
  const [row] = cellsOf(copied(withComment(comment), part).querySelectorAll("table")[0]);
  expect(row[4]).toBe("We have:\n\u2022\u00A0a policy\n\u2022\u00A0a plan\nof no more.");
  const plain = plainTextOf(copyBlocks(paperOf(withComment(comment)), part)).split("\n");
  const first = plain.findIndex((line) => line.startsWith("SL1.1"));
  expect(plain[first].endsWith("\tWe have:")).toBe(true);
  expect(plain.slice(first + 1, first + 4).map((line) => line.trim())).toEqual([
    "\u2022 a policy",
    "\u2022 a plan",
    "of no more.",
  ]);
});

test("A theme that the paper does not have is refused.", () => {
  expect(() => copyBlocks(paperOf(withComment("")), { kind: "theme", themeId: "none" })).toThrow(
    RangeError,
  );
});
