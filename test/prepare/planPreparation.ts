import { INSTALLERS, NEEDS, OMISSIBLE, type Need, type Omissible, type System } from "./needs";

/** How software may be installed: as root, with sudo without a password, or not by us. */
export type Rights = "root" | "sudo" | "none";

interface Situation {
  readonly system: System;
  readonly rights: Rights;
  /** What was not found, in the order of NEEDS. */
  readonly missing: readonly Need[];
  /** Programs that the environment names but that do not exist, as sentences. */
  readonly misnamed: readonly string[];
  /** How the person started the tests: "npm test". */
  readonly called: string;
  /** What the person asked to leave out. */
  readonly without: readonly Omissible[];
}

export type Preparation =
  | { readonly kind: "ready" }
  | {
      readonly kind: "install";
      readonly words: string;
      readonly commands: readonly (readonly string[])[];
    }
  | { readonly kind: "stop"; readonly message: string };

/** What to do before the tests can run. */
export function planPreparation(situation: Situation): Preparation {
  const { system, rights, missing, misnamed } = situation;
  if (misnamed.length > 0) return { kind: "stop", message: misnamed.join("\n") };
  if (missing.length === 0) return { kind: "ready" };
  const titles = `The tests need these programs, which are missing here: ${listed(missing)}.`;
  if (system === "other") return { kind: "stop", message: withoutInstaller(titles, situation) };
  const commands = commandsFor(system, missing);
  if ((system === "debian" || system === "ubuntu") && rights !== "none") {
    return {
      kind: "install",
      words: `${titles}\nInstalling them:`,
      commands: [["sudo", "apt-get", "update"], ...commands].map((one) =>
        asUnattended(one, rights),
      ),
    };
  }
  const line = commands.map((one) => one.join(" ")).join(" && ");
  return {
    kind: "stop",
    message: `${titles}\n${line === "" ? "There is no installer for them here." : `Install them:\n  ${line}`}\n${otherwise(situation)}`,
  };
}

/** What is missing, in the names that people use. */
export function listed(missing: readonly Need[]): string {
  return missing.map((need) => NEEDS[need].title).join(", ");
}

function withoutInstaller(titles: string, situation: Situation): string {
  return `${titles}
Install them in the way that is usual on your system. Programs are looked for in PATH; SOFFICE, PDFTOTEXT, PDFTOPPM,
CHROMIUM and SSCONVERT can name them instead.
${otherwise(situation)}`;
}

/** How to run the tests anyway; what the person left out stays out. */
export function otherwise({
  missing,
  called,
  without,
}: Pick<Situation, "missing" | "called" | "without">): string {
  const words = OMISSIBLE.filter(
    (word) => without.includes(word) || missing.some((need) => NEEDS[need].belongsTo === word),
  );
  return `To run the tests that do not need them:\n  ${called} -- --without ${words.join(",")}`;
}

function commandsFor(
  system: Exclude<System, "other">,
  missing: readonly Need[],
): readonly (readonly string[])[] {
  return INSTALLERS[system].flatMap(({ begins, names }) => {
    const wanted = new Set(missing.flatMap((need) => names[need] ?? []));
    return wanted.size === 0 ? [] : [[...begins, ...wanted]];
  });
}

/** The same command without questions, with the rights that we have. */
function asUnattended(command: readonly string[], rights: "root" | "sudo"): readonly string[] {
  const [first, ...rest] = command;
  if (first !== "sudo") return command;
  const quiet = ["env", "DEBIAN_FRONTEND=noninteractive", ...rest];
  return rights === "root" ? quiet : ["sudo", "-n", ...quiet];
}

/**
 * The words after `--without`.
 * @returns a sentence if one of them is unknown
 */
export function readOmissions(words: string | undefined): readonly Omissible[] | string {
  if (words === undefined) return [];
  const omitted = words.split(",").map((word) => word.trim());
  const unknown = omitted.find((word) => !OMISSIBLE.some((known) => known === word));
  if (unknown !== undefined) {
    return `--without knows ${OMISSIBLE.join(", ")}, not “${unknown}”.`;
  }
  return OMISSIBLE.filter((word) => omitted.includes(word));
}

/** Which system this is; `release` is the text of /etc/os-release, "" if there is none. */
export function systemOf(platform: NodeJS.Platform, release: string): System {
  if (platform === "darwin") return "mac";
  if (platform === "win32") return "windows";
  const entry = (name: string): string =>
    new RegExp(`^${name}=["']?([^"'\\n]*)`, "m").exec(release)?.[1] ?? "";
  // The system's own name comes first, then those that it is derived from, nearest first.
  for (const name of `${entry("ID")} ${entry("ID_LIKE")}`.split(" ")) {
    if (name === "debian" || name === "ubuntu" || name === "fedora" || name === "arch") return name;
    if (name === "rhel") return "fedora";
    if (name.includes("suse")) return "suse";
  }
  return "other";
}
