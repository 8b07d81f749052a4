/** Microsoft's client library, unmodified from the npm package, in a window of its own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The part of the host that the library talks to. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by the library. */
  onMessageFromHost?: (message: string) => void;
}

/** What the library defines, and the few things it expects from a window. */
interface OfficeWindow {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  Office: typeof Office;
}

let source: string | undefined;

/**
 * The library's source: the readable build for Excel on Windows, because its text names the
 * requirement sets.
 */
export function officeLibrarySource(): string {
  if (source === undefined) {
    const folder = require.resolve("@microsoft/office-js/package.json");
    source = readFileSync(join(folder, "../dist/excel-win32-16.01.debug.js"), "utf8");
  }
  return source;
}

/** Globals that the library declares, or looks for before it declares them. */
const DECLARED = [
  "Excel",
  "OfficeExtension",
  "OfficeExtensionBatch",
  "Office",
  "OSF",
  "Microsoft",
  "Type",
  "Sys",
];
/** Globals of a browser that the library reads. */
const OF_WINDOW = ["window", "_richApiNativeBridge", "location", "name"];

let run: ((...globals: unknown[]) => void) | undefined;

/**
 * The library as a function of its globals, compiled once because tests open Excel many times. In a
 * page a declared global is also a member of the window, and so it is here.
 */
function libraryFunction(): (...globals: unknown[]) => void {
  const members = DECLARED.map(
    (name) => `${name}: { get: () => ${name}, set: (value) => { ${name} = value; } }`,
  );
  run ??= new Function(
    ...OF_WINDOW,
    `var ${DECLARED.join(", ")};
    Object.defineProperties(window, { ${members.join(", ")} });
    ${officeLibrarySource()}`,
  ) as (...globals: unknown[]) => void;
  return run;
}

/**
 * Runs the library in this realm (it would not accept objects of another realm as plain objects).
 * Its window is visible to nothing else, so other libraries that look for a window find none.
 */
export function loadOfficeLibrary(bridge: NativeBridge): OfficeWindow {
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    location: { href: "", hash: "", search: "" },
    name: "",
  };
  window.window = window;
  libraryFunction().apply(
    window,
    OF_WINDOW.map((name) => window[name]),
  );
  if (!isOfficeWindow(window)) throw new Error("The Office library did not define Excel.");
  return window;
}

function isOfficeWindow(window: object): window is OfficeWindow {
  return ["Excel", "OfficeExtension", "Office"].every(
    (name) => typeof Reflect.get(window, name) === "object" && Reflect.get(window, name) !== null,
  );
}
