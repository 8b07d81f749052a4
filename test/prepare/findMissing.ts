import { existsSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { findBrowser } from "../../workbench/programs/browser";
import { findProgram, type Found } from "../../workbench/programs/findProgram";
import { NEEDS, type Need, type Omissible } from "./needs";

interface Missing {
  readonly missing: readonly Need[];
  /** Programs that the environment names but that do not exist, as sentences. */
  readonly misnamed: readonly string[];
}

/**
 * Looks for what the tests need, except for what they are to do without.
 * @param long whether long tests are among them
 */
export function findMissing(without: readonly Omissible[], long: boolean): Missing {
  const wanted = (need: Need): boolean =>
    !without.includes(NEEDS[need].belongsTo) && (long || NEEDS[need].onlyLong !== true);
  const libreOffice = findProgram("libreOffice");
  const found: Readonly<Record<Need, readonly Found[]>> = {
    calc: [libreOffice, partOf(libreOffice, "libsclo.so")],
    writer: [libreOffice, partOf(libreOffice, "libswlo.so")],
    carlito: [findFont(libreOffice)],
    poppler: [findProgram("pdftotext"), findProgram("pdftoppm")],
    chromium: [findBrowser()],
    gnumeric: [findProgram("ssconvert")],
  };
  const needs = (Object.keys(NEEDS) as Need[]).filter(wanted);
  const misnamed = needs.flatMap((need) =>
    found[need].flatMap((one) =>
      one.kind === "misnamed"
        ? [`${one.variable} names ${one.path}, and there is no program.`]
        : [],
    ),
  );
  return {
    missing: needs.filter((need) => found[need].some(({ kind }) => kind === "absent")),
    misnamed: [...new Set(misnamed)],
  };
}

/**
 * Linux systems have Calc and Writer in separate packages, which put their library next to the
 * program.
 */
function partOf(libreOffice: Found, library: string): Found {
  if (libreOffice.kind !== "found") return libreOffice;
  const folder = dirname(realpathSync(libreOffice.path));
  const isWhole = process.platform !== "linux" || !existsSync(join(folder, "soffice.bin"));
  return isWhole || existsSync(join(folder, library)) ? libreOffice : { kind: "absent" };
}

/** Calibri will do too: Carlito has its widths. */
const FONT_FILE = /^(carlito-regular|calibri)\.(ttf|otf|ttc)$/i;

function findFont(libreOffice: Found): Found {
  const home = homedir();
  const program =
    libreOffice.kind === "found" ? dirname(realpathSync(libreOffice.path)) : undefined;
  const folders = [
    ...["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "C:\\Windows\\Fonts"],
    ...[".fonts", ".local/share/fonts", "Library/Fonts"].map((name) => join(home, name)),
    join(home, "AppData", "Local", "Microsoft", "Windows", "Fonts"),
    // LibreOffice includes its own fonts on Windows and macOS.
    ...(program ? [join(program, "..", "share", "fonts"), join(program, "..", "Resources")] : []),
  ];
  for (const folder of folders.filter((one) => existsSync(one))) {
    const file = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((one) =>
      FONT_FILE.test(one.split(/[\\/]/).at(-1) ?? ""),
    );
    if (file !== undefined) return { kind: "found", path: join(folder, file) };
  }
  return { kind: "absent" };
}
