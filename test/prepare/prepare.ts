import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { findMissing } from "./findMissing";
import { listed, otherwise, planPreparation, systemOf, type Rights } from "./planPreparation";
import { NEEDS, type Need, type Omissible } from "./needs";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const OS_RELEASE = "/etc/os-release";

/**
 * Looks for what the tests need. On Debian and Ubuntu it installs what is missing, if that needs no
 * password; elsewhere it says how to.
 * @param long whether long tests are among them
 * @param called how the person started the tests: "npm test"
 * @returns what the tests have to do without: what the person asked for, and what is dispensable and
 * cannot be installed here; undefined if the tests cannot run
 */
export function prepare(
  without: readonly Omissible[],
  long: boolean,
  called: string,
): readonly Omissible[] | undefined {
  const release = existsSync(OS_RELEASE) ? readFileSync(OS_RELEASE, "utf8") : "";
  const system = systemOf(process.platform, release);
  const found = findMissing(without, long);
  const rights = found.missing.length > 0 ? rightsHere() : "none";
  const plan = planPreparation({ ...found, system, rights, called, without });
  switch (plan.kind) {
    case "ready":
      return without;
    case "stop":
      say(plan.message);
      return found.misnamed.length > 0 ? undefined : withoutDispensable(found.missing, without);
    case "install": {
      say(plan.words);
      const failed = plan.commands.find((command) => !succeeds(command));
      const { missing } = findMissing(without, long);
      if (missing.length === 0) return without;
      const why = failed
        ? `This failed: ${failed.join(" ")}`
        : `Still missing: ${listed(missing)}.`;
      say(`${why}\n${otherwise({ missing, called, without })}`);
      return withoutDispensable(missing, without);
    }
  }
}

/** What to do without, if everything that is missing is dispensable. */
function withoutDispensable(
  missing: readonly Need[],
  without: readonly Omissible[],
): readonly Omissible[] | undefined {
  if (missing.some((need) => NEEDS[need].dispensable !== true)) return undefined;
  const left = missing.map((need) => NEEDS[need].belongsTo);
  say(`Running the tests without ${left.join(", ")}.`);
  return [...without, ...left];
}

/** Runs a command and shows its output. */
function succeeds([program, ...args]: readonly string[]): boolean {
  say(`> ${[program, ...args].join(" ")}`);
  const { status, error } = spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (error) say(error.message);
  return status === 0;
}

function rightsHere(): Rights {
  if (process.getuid?.() === 0) return "root";
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? "sudo" : "none";
}
