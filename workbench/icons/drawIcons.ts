/** Draws assets/icon-*.png and assets/refresh-*.png: `npm run icons`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "../programs/browser";
import { drawProductIcon, drawRefreshIcon, ICON_SIZES, REFRESH_ICON_SIZES } from "./iconDrawing";

async function drawIcons(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    const draw = async (name: string, size: number, picture: string): Promise<void> => {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${picture}`);
      const image = await page.screenshot({ omitBackground: true, type: "png" });
      writeFileSync(join(folder, `${name}-${size}.png`), image);
    };
    for (const size of ICON_SIZES) await draw("icon", size, drawProductIcon(size));
    for (const size of REFRESH_ICON_SIZES) await draw("refresh", size, drawRefreshIcon(size));
  } finally {
    await browser.close();
  }
}

void drawIcons(join(__dirname, "..", "..", "assets"));
