/** Finds the programs that scripts and tests call but that are not installed with this project. */
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

export type Program = "libreOffice" | "pdftotext" | "pdftoppm" | "chromium" | "ssconvert";

interface Whereabouts {
  /** The environment variable that names the program and takes precedence. */
  readonly variable: string;
  /** The program's names in the folders of PATH, best first. */
  readonly names: readonly string[];
  /** Where installers for macOS and Windows put it, outside PATH. */
  readonly places: readonly string[];
}

export const WHEREABOUTS: Readonly<Record<Program, Whereabouts>> = {
  libreOffice: {
    variable: "SOFFICE",
    names: ["soffice", "libreoffice"],
    places: [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    ],
  },
  pdftotext: { variable: "PDFTOTEXT", names: ["pdftotext"], places: [] },
  pdftoppm: { variable: "PDFTOPPM", names: ["pdftoppm"], places: [] },
  ssconvert: { variable: "SSCONVERT", names: ["ssconvert"], places: [] },
  chromium: {
    variable: "CHROMIUM",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    ],
  },
};

/** What the search needs from a computer. */
export interface Computer {
  readonly environment: NodeJS.ProcessEnv;
  /** Whether there is a program at a path. */
  isProgram(path: string): boolean;
}

export type Found =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "absent" }
  /** The environment names a program that does not exist. */
  | { readonly kind: "misnamed"; readonly variable: string; readonly path: string };

/**
 * Looks for a program: first where the environment says, then in PATH, then where installers put
 * it.
 */
export function findProgram(program: Program, computer: Computer = thisComputer): Found {
  const { variable, names, places } = WHEREABOUTS[program];
  const asked = computer.environment[variable];
  if (asked !== undefined) {
    const path = candidates([asked], computer).find((one) => computer.isProgram(one));
    return path === undefined
      ? { kind: "misnamed", variable, path: asked }
      : { kind: "found", path };
  }
  const path = [...candidates(names, computer), ...places].find((one) => computer.isProgram(one));
  return path === undefined ? { kind: "absent" } : { kind: "found", path };
}

/**
 * The path of a program. If there is none, its name from the environment or for PATH, so that
 * starting it fails with a name that people know.
 */
export function programPath(program: Program): string {
  const found = findProgram(program);
  return found.kind === "absent" ? WHEREABOUTS[program].names[0] : found.path;
}

function candidates(names: readonly string[], { environment }: Computer): readonly string[] {
  const folders = (environment.PATH ?? environment.Path ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) =>
    /[\\/]/.test(name)
      ? [name]
      : folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]),
  );
}

/** The computer that this runs on. */
export const thisComputer: Computer = {
  environment: process.env,
  isProgram: (path) => {
    try {
      accessSync(path, constants.X_OK);
      const { size } = statSync(path);
      return size > LARGEST_SCRIPT || !isStub(readFileSync(path, "latin1"), thisComputer);
    } catch {
      return false;
    }
  },
};

const LARGEST_SCRIPT = 20_000;
const SNAP = /\/snap\/bin\/[\w.-]+/;

/** Ubuntu's `chromium-browser` is a script that asks for a snap, unless the snap is installed. */
export function isStub(script: string, computer: Computer): boolean {
  const snap = script.startsWith("#!") ? SNAP.exec(script)?.[0] : undefined;
  return snap !== undefined && !computer.isProgram(snap);
}
