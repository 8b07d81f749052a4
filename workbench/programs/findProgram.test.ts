import { delimiter, join } from "node:path";
import { findProgram, isStub, type Computer } from "./findProgram";

function computer(programs: readonly string[], environment: NodeJS.ProcessEnv): Computer {
  return { environment, isProgram: (path) => programs.includes(path) };
}

const PATH = ["/one", "/two"].join(delimiter);
const ON_MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice";

test("a program is found in PATH, in the first folder that has it", () => {
  const programs = ["/one", "/two"].map((folder) => join(folder, "pdftotext"));
  expect(findProgram("pdftotext", computer(programs, { PATH }))).toEqual({
    kind: "found",
    path: programs[0],
  });
});

test("it is found under an alternative name", () => {
  const path = join("/two", "google-chrome");
  expect(findProgram("chromium", computer([path], { PATH }))).toEqual({ kind: "found", path });
});

test("if it is not in PATH, it is found where installers put it", () => {
  expect(findProgram("libreOffice", computer([ON_MAC], { PATH }))).toEqual({
    kind: "found",
    path: ON_MAC,
  });
});

test("the environment's own program takes precedence, by path or by name", () => {
  const own = "/opt/office/soffice";
  const named = join("/two", "soffice7");
  const programs = [own, named, join("/one", "soffice")];
  expect(findProgram("libreOffice", computer(programs, { PATH, SOFFICE: own }))).toEqual({
    kind: "found",
    path: own,
  });
  expect(findProgram("libreOffice", computer(programs, { PATH, SOFFICE: "soffice7" }))).toEqual({
    kind: "found",
    path: named,
  });
});

test("if the program that the environment names does not exist, no other is sought", () => {
  const here = computer([ON_MAC], { PATH, SOFFICE: "/nowhere" });
  expect(findProgram("libreOffice", here)).toEqual({
    kind: "misnamed",
    variable: "SOFFICE",
    path: "/nowhere",
  });
});

test("a program found nowhere is absent, also without a PATH", () => {
  expect(findProgram("pdftoppm", computer([], { PATH }))).toEqual({ kind: "absent" });
  expect(findProgram("pdftoppm", computer([], {}))).toEqual({ kind: "absent" });
});

test("a script that starts a snap is a stub if the snap is not installed", () => {
  const script =
    '#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then exit 1; fi\nexec /snap/bin/chromium "$@"\n';
  expect(isStub(script, computer([], {}))).toBe(true);
  expect(isStub(script, computer(["/snap/bin/chromium"], {}))).toBe(false);
  expect(isStub("#!/bin/sh\nexec /usr/lib/chromium/chromium\n", computer([], {}))).toBe(false);
  expect(isStub("no script, but names /snap/bin/chromium", computer([], {}))).toBe(false);
});
