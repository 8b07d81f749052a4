/**
 * Draws docs/images: `npm run pictures`. The sheets as LibreOffice prints them; the pane as its own
 * test in a browser leaves it in out/pane.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Framework } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { toPdf } from "../office/libreOffice";
import { drawPage, pageTexts } from "../office/pdfPages";
import { buildSample } from "./buildSample";
import { palettePng, readPpm } from "./palettePicture";

const ROOT = join(__dirname, "..", "..");
const IMAGES = join(ROOT, "docs", "images");
const PANE = join(ROOT, "out", "pane");
const LANDSCAPE = 1200;
const PORTRAIT = 1000;

/** Name of the picture, the sheet, and which of the sheet's pages, from 1. */
type SheetPicture = readonly [name: string, sheet: string, page: number, width: number];

const SHEETS: Readonly<Record<string, readonly SheetPicture[]>> = {
  "nps-2018": [
    ["start", "Start", 1, PORTRAIT],
    ["key-areas", "Key areas", 1, LANDSCAPE],
    ["theme-sheet", "Showing leadership", 1, LANDSCAPE],
    ["heatmap", "Heatmap", 1, LANDSCAPE],
    ["heatmap-charts", "Heatmap", 2, LANDSCAPE],
    ["summary", "Summary", 1, PORTRAIT],
    ["action-plan", "Action plan", 1, LANDSCAPE],
  ],
  "statement-set-v16a-1": [
    ["statement-set-theme-sheet", "Managing Expenditure", 1, LANDSCAPE],
    ["statement-set-heatmap", "Heatmap", 1, LANDSCAPE],
    ["statement-set-summary", "Summary", 1, PORTRAIT],
  ],
};

/** Name of the picture and of the file that the pane's test makes. */
const PANES: readonly (readonly [name: string, scene: string])[] = [
  ["pane-start", "start-320-light"],
  ["pane-building", "building-320-light"],
  ["pane-results", "results-provisional-320-light"],
  ["pane-why", "why-320-light"],
];

async function drawSheets(framework: Framework): Promise<void> {
  const pdf = await toPdf(await buildSample(framework));
  const texts = await pageTexts(pdf);
  for (const [name, sheet, page, width] of SHEETS[framework.id] ?? []) {
    const number = pagesOf(sheet, texts)[page - 1];
    if (number === undefined) throw new Error(`"${sheet}" has no page ${page}.`);
    const picture = readPpm(await drawPage(pdf, number, width));
    writeFileSync(join(IMAGES, `${name}.png`), palettePng(picture));
  }
}

/** Pages of a sheet, from 1: every page says in its footer which sheet it belongs to. */
function pagesOf(sheet: string, texts: readonly string[]): readonly number[] {
  return texts.flatMap((text, index) =>
    text.includes(` ${sheet} | page ${index + 1} of `) ? [index + 1] : [],
  );
}

function drawPanes(): void {
  const jest = require.resolve("jest/bin/jest");
  const { status } = spawnSync(process.execPath, [jest, "test/pane/pane.browser.test.ts"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The pane's test failed, so there are no pictures of it.");
  for (const [name, scene] of PANES) {
    copyFileSync(join(PANE, `${scene}.png`), join(IMAGES, `${name}.png`));
  }
}

async function drawPictures(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  for (const file of readdirSync(IMAGES)) rmSync(join(IMAGES, file));
  for (const framework of shippedFrameworks()) await drawSheets(framework);
  drawPanes();
}

void drawPictures();
