import { INSTALLERS, NEEDS, type Need, type Omissible, type System } from "./needs";
import {
  planPreparation,
  readOmissions,
  systemOf,
  type Preparation,
  type Rights,
} from "./planPreparation";

const ALL = Object.keys(NEEDS) as Need[];

function plan(
  system: System,
  rights: Rights,
  missing: readonly Need[],
  misnamed: readonly string[] = [],
  without: readonly Omissible[] = [],
): Preparation {
  return planPreparation({ system, rights, missing, misnamed, called: "npm test", without });
}

/** The commands that are run, one per line. */
function commandsOf(preparation: Preparation): readonly string[] {
  if (preparation.kind !== "install") throw new Error(`Not installed: ${preparation.kind}`);
  return preparation.commands.map((command) => command.join(" "));
}

/** What a person is told. */
function messageOf(preparation: Preparation): string {
  if (preparation.kind !== "stop") throw new Error(`Not stopped: ${preparation.kind}`);
  return preparation.message;
}

test("nothing is done if nothing is missing", () => {
  expect(plan("debian", "root", [])).toEqual({ kind: "ready" });
  expect(plan("other", "none", [])).toEqual({ kind: "ready" });
});

describe("on Debian and Ubuntu", () => {
  test("root installs only what is missing", () => {
    expect(plan("debian", "root", ["writer", "chromium"])).toEqual({
      kind: "install",
      words:
        "The tests need these programs, which are missing here: LibreOffice Writer, Chromium or Chrome.\nInstalling them:",
      commands: [
        ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "update"],
        [
          ...["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install"],
          ...["--no-install-recommends", "-y", "libreoffice-writer", "chromium"],
        ],
      ],
    });
  });

  test("sudo is told not to ask for a password", () => {
    expect(commandsOf(plan("debian", "sudo", ["poppler"]))).toEqual([
      "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update",
      "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install --no-install-recommends -y poppler-utils",
    ]);
  });

  test("Ubuntu's Chromium comes from Playwright, because Ubuntu's package only requests a snap", () => {
    expect(commandsOf(plan("ubuntu", "root", ALL))).toEqual([
      "env DEBIAN_FRONTEND=noninteractive apt-get update",
      "env DEBIAN_FRONTEND=noninteractive apt-get install --no-install-recommends -y libreoffice-calc libreoffice-writer fonts-crosextra-carlito poppler-utils gnumeric",
      "npx playwright-core install --with-deps --no-shell chromium",
    ]);
  });

  test("without rights the command is printed", () => {
    expect(plan("ubuntu", "none", ["calc", "chromium"])).toEqual({
      kind: "stop",
      message: `The tests need these programs, which are missing here: LibreOffice Calc, Chromium or Chrome.
Install them:
  sudo apt-get install --no-install-recommends -y libreoffice-calc && npx playwright-core install --with-deps --no-shell chromium
To run the tests that do not need them:
  npm test -- --without libreoffice,chromium`,
    });
  });
});

test.each<[System, readonly Need[], string]>([
  [
    "mac",
    ALL,
    "brew install --cask libreoffice font-carlito google-chrome && brew install poppler gnumeric",
  ],
  ["mac", ["poppler"], "brew install poppler"],
  [
    "fedora",
    ALL,
    "sudo dnf install -y libreoffice-calc libreoffice-writer google-carlito-fonts poppler-utils chromium gnumeric",
  ],
  [
    "windows",
    ALL,
    "winget install --exact TheDocumentFoundation.LibreOffice oschwartz10612.Poppler Google.Chrome",
  ],
  ["arch", ["calc", "writer"], "sudo pacman -S --needed libreoffice-fresh"],
  ["suse", ["poppler", "chromium"], "sudo zypper install -y poppler-tools chromium"],
])("on %s, even as root, %j is a command to print: %s", (system, missing, command) => {
  for (const rights of ["none", "root"] as const) {
    expect(messageOf(plan(system, rights, missing)).split("\n")[2]).toBe(`  ${command}`);
  }
});

test("on an unknown system, it lists what is missing and how to continue without", () => {
  const message = messageOf(plan("other", "root", ["chromium"]));
  expect(message).toContain("Chromium or Chrome.");
  expect(message).toMatch(/npm test -- --without chromium$/);
});

test("a program that the environment names but that does not exist is reported and not installed", () => {
  const sentence = "SOFFICE names /nowhere, and there is no program.";
  expect(plan("debian", "root", ["chromium"], [sentence])).toEqual({
    kind: "stop",
    message: sentence,
  });
});

test.each(Object.entries(INSTALLERS))("%s has a name for everything", (system, installers) => {
  const named = installers.flatMap(({ names }) => Object.keys(names));
  const wanted = ALL.filter((need) => system !== "windows" || need !== "gnumeric");
  expect(named.sort()).toEqual(wanted.sort());
});

test("Windows is told to do without Gnumeric", () => {
  const message = messageOf(plan("windows", "none", ["gnumeric"]));
  expect(message).toContain("There is no installer for them here.");
  expect(message).toMatch(/npm test -- --without gnumeric$/);
});

describe("the words after --without", () => {
  test.each([
    [undefined, []],
    ["chromium", ["chromium"]],
    ["libreoffice,chromium", ["libreoffice", "chromium"]],
    ["chromium, libreoffice", ["libreoffice", "chromium"]],
  ])("%s leaves out %j", (words, omitted) => {
    expect(readOmissions(words)).toEqual(omitted);
  });

  test.each(["firefox", "libreoffice,LibreOffice", ""])("“%s” is refused", (words) => {
    expect(readOmissions(words)).toContain("--without knows libreoffice, chromium, gnumeric, not");
  });
});

test.each<[NodeJS.Platform, string, System]>([
  ["darwin", "", "mac"],
  ["win32", "", "windows"],
  ["linux", 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n', "debian"],
  ["linux", "NAME=Ubuntu\nID=ubuntu\nID_LIKE=debian\n", "ubuntu"],
  ["linux", 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', "ubuntu"],
  ["linux", "ID=raspbian\nID_LIKE=debian\n", "debian"],
  ["linux", "ID=fedora\n", "fedora"],
  ["linux", 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', "fedora"],
  ["linux", 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', "suse"],
  ["linux", "ID=arch\n", "arch"],
  ["linux", "ID=alpine\n", "other"],
  ["linux", "", "other"],
  ["freebsd", "", "other"],
])("%s with %j is %s", (platform, release, system) => {
  expect(systemOf(platform, release)).toBe(system);
});

test("what the person left out stays left out in the advice", () => {
  expect(messageOf(plan("other", "none", ["chromium"], [], ["libreoffice"]))).toContain(
    "npm test -- --without libreoffice,chromium",
  );
});
