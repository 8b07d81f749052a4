/**
 * Draws docs/images: `npm run pictures`. LibreOffice prints the sheets; the pane is drawn in the
 * page that stands in for Excel.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Framework } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { toPdf } from "../programs/libreOffice";
import { drawPage, pageTexts } from "../programs/pdfPages";
import { buildSample } from "./buildSample";
import { drawScreens } from "./drawScreens";
import { palettePng, readPpm } from "./palettePicture";

const ROOT = join(__dirname, "..", "..");
const IMAGES = join(ROOT, "docs", "images");
const PANE = join(ROOT, "out", "pane");
const ON_SCREEN = "nps-2018";
const LANDSCAPE = 1200;
const PORTRAIT = 1000;

/** Name of the picture, the sheet, and which of the sheet's pages, from 1. */
type SheetPicture = readonly [name: string, sheet: string, page: number, width: number];

const SHEETS: Readonly<Record<string, readonly SheetPicture[]>> = {
  "nps-2018": [
    ["start", "Start", 1, LANDSCAPE],
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

async function drawSheets(framework: Framework, sample: Uint8Array): Promise<void> {
  const pdf = await toPdf(sample);
  const texts = await pageTexts(pdf);
  for (const [name, sheet, page, width] of SHEETS[framework.id] ?? []) {
    const number = pagesOf(sheet, texts)[page - 1];
    if (number === undefined) throw new Error(`"${sheet}" has no page ${page}.`);
    const picture = readPpm(await drawPage(pdf, number, width));
    writeFileSync(join(IMAGES, `${name}.png`), palettePng(picture));
  }
}

/** Pages of a sheet, from 1: the footer of every page names its sheet. */
function pagesOf(sheet: string, texts: readonly string[]): readonly number[] {
  return texts.flatMap((text, index) =>
    text.includes(` ${sheet} | page ${index + 1} of `) ? [index + 1] : [],
  );
}

/** A picture, and the scene of the pane's own test that draws it. */
const SCENES: readonly (readonly [picture: string, scene: string])[] = [
  ["pane-building", "building"],
  ["pane-submitted", "assured"],
  ["pane-departments", "departments-12"],
  ["pane-agree", "agree-reason"],
];

/**
 * A build ends too quickly to photograph, and the sample is not ready to submit and has no
 * departments.
 */
function drawScenes(): void {
  const jest = require.resolve("jest/bin/jest");
  const names = SCENES.map(([, scene]) => scene).join("|");
  const args = [jest, "test/pane/pane.browser", "--testNamePattern", `^(${names}) is`];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0)
    throw new Error("The pane's test failed, so there are no pictures of its scenes.");
  for (const [picture, scene] of SCENES) {
    copyFileSync(join(PANE, `${scene}-320-light.png`), join(IMAGES, `${picture}.png`));
  }
}

async function drawPictures(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  for (const file of readdirSync(IMAGES)) rmSync(join(IMAGES, file));
  for (const framework of shippedFrameworks()) {
    const sample = await buildSample(framework);
    await drawSheets(framework, sample);
    if (framework.id === ON_SCREEN) await drawScreens(sample, IMAGES);
  }
  drawScenes();
}

void drawPictures();
