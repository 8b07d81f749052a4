/**
 * Prints what a build costs: requests, actions and bytes that office.js sends, for both frameworks
 * and for one of 590 value codes. It counts instead of timing, so the results are the same on every
 * machine. The last column is the growth relative to the procurement framework, which is a tenth of
 * the size of the large one. Then what it costs to bring 10 to 200 departments together, beside exceljs
 * reading the same files, and what the table of answers of 50 and 200 workbooks costs. Then what the pane downloads before it can be used, and what the page
 * that stands in for Excel costs in a browser: see measureFirstLoad and measurePage.
 */
import { buildWorkbook } from "../../src/workbook/build/buildWorkbook";
import { allValueCodes, type Framework } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../src/framework/testFramework";
import { openExcel } from "../../workbench/bridge/openExcel";
import { requestFor } from "../tools/buildInExcel";
import { filledFile, measureDepartments } from "./measureDepartments";
import { measureExport, type ExportCost } from "./measureExport";
import { measureReading } from "./measureReading";
import { measureFirstLoad } from "./measureFirstLoad";
import { measurePage } from "./measurePage";

interface Cost {
  readonly valueCodes: number;
  readonly requests: number;
  readonly actions: number;
  readonly bytes: number;
}

async function costOf(framework: Framework): Promise<Cost> {
  const excel = openExcel();
  const outcome = await buildWorkbook(
    requestFor(framework),
    () => undefined,
    new AbortController().signal,
  );
  const { requests, actions, bytes } = excel.counters;
  excel.close();
  if (outcome.kind !== "built") throw new Error(JSON.stringify(outcome));
  return { valueCodes: allValueCodes(framework).length, requests, actions, bytes };
}

/** Ten times the value codes of the procurement framework, in ten themes. */
const large = withLongTexts(
  makeTestFramework({ themes: 10, keyAreas: 10, valueCodes: 6 }),
  shippedFrameworks()[0],
);

/** The made-up framework's structure with statements as long as real ones; 590 value codes. */
function withLongTexts(framework: Framework, source: Framework): Framework {
  const statements = allValueCodes(source).map((code) => code.statements);
  let next = 0;
  return {
    ...framework,
    themes: framework.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea, index) => ({
        ...keyArea,
        valueCodes: keyArea.valueCodes.slice(0, index === 0 ? 5 : 6).map((code) => {
          next += 1;
          return { ...code, statements: statements[next % statements.length] };
        }),
      })),
    })),
  };
}

/** `npm run bench -- --export 500 5000` measures exports of so many workbooks, and nothing else. */
async function main(): Promise<void> {
  const [option, ...sizes] = process.argv.slice(2);
  if (option === "--export") return printExport(sizes.map(Number));
  const [procurement, statementSet] = shippedFrameworks();
  const base = await costOf(procurement);
  const rows = [
    ["National Procurement Strategy", base],
    ["Statement set", await costOf(statementSet)],
    ["590 value codes", await costOf(large)],
  ] as const;
  const ratio = (one: number, other: number): string => (one / other).toFixed(2);
  process.stdout.write(
    `${["framework".padEnd(30), "codes", "requests", "actions", "bytes", "codes x", "actions x", "bytes x"].join("\t")}\n`,
  );
  for (const [name, cost] of rows) {
    process.stdout.write(
      `${[
        name.padEnd(30),
        cost.valueCodes,
        cost.requests,
        cost.actions,
        cost.bytes,
        ratio(cost.valueCodes, base.valueCodes),
        ratio(cost.actions, base.actions),
        ratio(cost.bytes, base.bytes),
      ].join("\t")}\n`,
    );
  }
  await printDepartments();
  await printReading();
  await printExport([50, 200]);
  await printFirstLoad();
  await printPage();
}

async function printDepartments(): Promise<void> {
  const { costs, exceljsEach } = await measureDepartments();
  const heads = ["departments", "ms a file", "exceljs x", "build ms", "ms each"];
  const counts = ["sheets", "requests", "actions", "bytes", "file"];
  process.stdout.write(`\n${[...heads, ...counts].join("\t")}\n`);
  for (const cost of costs) {
    const { departments, readEach, build, sheets, requests, actions, bytes, file } = cost;
    process.stdout.write(
      `${[
        departments,
        readEach.toFixed(1),
        (exceljsEach / readEach).toFixed(1),
        build.toFixed(0),
        (build / departments).toFixed(1),
        sheets,
        requests,
        actions,
        bytes,
        file,
      ].join("\t")}\n`,
    );
  }
}

/** The pane answers while files are read: nothing may keep it from that for longer. */
const LONGEST_BLOCK = 50;

async function printReading(): Promise<void> {
  process.stdout.write(
    `\n${["files in the pane", "ms a file", "blocked ms", "processor ms", "x 50 ms"].join("\t")}\n`,
  );
  for (const { files, each, longest, processor } of await measureReading(await filledFile())) {
    const verdict = processor > LONGEST_BLOCK ? "too long" : "within";
    process.stdout.write(
      `${[files, each.toFixed(1), longest.toFixed(0), processor.toFixed(0), (processor / LONGEST_BLOCK).toFixed(1), verdict].join("\t")}\n`,
    );
  }
}

/** More files should take as long each, in the same memory. */
async function printExport(counts: readonly number[]): Promise<void> {
  process.stdout.write(
    `\n${["files exported", "format", "ms a file", "time x", "peak MB", "memory x"].join("\t")}\n`,
  );
  const firsts = new Map<string, ExportCost>();
  for await (const cost of measureExport(counts)) {
    const { files, format, each, peak } = cost;
    const first = firsts.get(format) ?? cost;
    firsts.set(format, first);
    process.stdout.write(
      `${[files, format, each.toFixed(1), (each / first.each).toFixed(2), peak.toFixed(0), (peak / first.peak).toFixed(2)].join("\t")}\n`,
    );
  }
}

/** Microsoft's own React template for task panes, with its polyfills, weighs 169 kB. */
const TEMPLATE = 169_000;

async function printFirstLoad(): Promise<void> {
  const { start, answer } = await measureFirstLoad();
  const line = (what: string, bytes: number): string =>
    `${what.padEnd(30)}\t${(bytes / 1000).toFixed(1)} kB\t${(bytes / TEMPLATE).toFixed(2)} x the template\n`;
  process.stdout.write(
    `\n${line("pane until it shows anything", start)}${line("pane until the first answer", answer)}`,
  );
}

async function printPage(): Promise<void> {
  process.stdout.write(
    `\n${["in the page".padEnd(40), "ms", "processor", "limit", "times"].join("\t")}\n`,
  );
  for (const { what, milliseconds, processor, limit, times } of await measurePage()) {
    const ratio = times === undefined ? "" : `${times.ratio.toFixed(1)} x ${times.of}`;
    process.stdout.write(
      `${[what.padEnd(40), milliseconds.toFixed(1), processor?.toFixed(1) ?? "", limit ?? "", ratio].join("\t")}\n`,
    );
  }
}

void main();
