import { extname, resolve } from "node:path";
import { readArguments } from "./readArguments";

/** What `build` was asked to do; paths and names as typed. */
export interface BuildArguments {
  /** Absent where it is that of the workbook to take over answers from. */
  readonly framework?: string;
  readonly out: string;
  readonly organisation: string;
  readonly department: string;
  readonly allowNotApplicable: boolean;
  readonly responses?: string;
  /** The workbook to take over answers from. */
  readonly carryForward?: string;
  /** Where the answers of an earlier version belong. */
  readonly map?: string;
  /** The workbooks to compare with. */
  readonly earlier: readonly string[];
  readonly trace?: string;
}

type ReadBuildArguments =
  | { readonly kind: "build"; readonly build: BuildArguments }
  | { readonly kind: "wrong"; readonly message: string };

/** The arguments of `build`, or the first problem with them. */
export function readBuildArguments(args: readonly string[]): ReadBuildArguments {
  const read = readArguments(args, {
    framework: { type: "string" },
    out: { type: "string" },
    organisation: { type: "string" },
    department: { type: "string" },
    "allow-not-applicable": { type: "boolean" },
    responses: { type: "string" },
    "carry-forward": { type: "string" },
    map: { type: "string" },
    earlier: { type: "string", multiple: true },
    trace: { type: "string" },
  });
  if (read.kind === "wrong") {
    return read;
  }
  const { values, positionals } = read.arguments;
  const { framework, out, organisation = "", department = "" } = values;
  const { responses, map, earlier = [], trace, "carry-forward": carryForward } = values;
  if (positionals.length > 0) {
    return wrong(`build takes options only, but “${positionals[0]}” was given.`);
  }
  if (!framework && !carryForward) {
    return wrong("build needs --framework with an id or the path of a framework file.");
  }
  if (!out) {
    return wrong("build needs --out with the path of the workbook to write.");
  }
  if (extname(out).toLowerCase() !== ".xlsx") {
    return wrong(`--out must end in .xlsx, not “${out}”.`);
  }
  if ([responses, carryForward, map, ...earlier, trace].includes("")) {
    return wrong("--responses, --carry-forward, --map, --earlier and --trace need a path.");
  }
  if (map !== undefined && carryForward === undefined) {
    return wrong("--map says where the answers of --carry-forward belong: give both.");
  }
  const sources = [framework, responses, carryForward, map, ...earlier].flatMap((path) =>
    path === undefined ? [] : [path],
  );
  const clash = [out, trace].some(
    (path, index, outputs) =>
      path !== undefined &&
      [...outputs.slice(0, index), ...sources].some(
        (other) => other !== undefined && resolve(other) === resolve(path),
      ),
  );
  if (clash) {
    return wrong("--out and --trace must be different files.");
  }
  const allowNotApplicable = values["allow-not-applicable"] ?? false;
  return {
    kind: "build",
    build: {
      framework,
      out,
      organisation,
      department,
      allowNotApplicable,
      responses,
      carryForward,
      map,
      earlier,
      trace,
    },
  };
}

function wrong(message: string): ReadBuildArguments {
  return { kind: "wrong", message };
}
