import { extname, resolve } from "node:path";
import { readArguments } from "./readArguments";

/** What `build` was asked to do; paths and names as typed. */
export interface BuildArguments {
  readonly framework: string;
  readonly out: string;
  readonly organisation: string;
  readonly department: string;
  readonly allowNotApplicable: boolean;
  readonly responses?: string;
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
    earlier: { type: "string", multiple: true },
    trace: { type: "string" },
  });
  if (read.kind === "wrong") {
    return read;
  }
  const { values, positionals } = read.arguments;
  const {
    framework,
    out,
    organisation = "",
    department = "",
    responses,
    earlier = [],
    trace,
  } = values;
  if (positionals.length > 0) {
    return wrong(`build takes options only, but “${positionals[0]}” was given.`);
  }
  if (!framework) {
    return wrong("build needs --framework with an id or the path of a framework file.");
  }
  if (!out) {
    return wrong("build needs --out with the path of the workbook to write.");
  }
  if (extname(out).toLowerCase() !== ".xlsx") {
    return wrong(`--out must end in .xlsx, not “${out}”.`);
  }
  if (responses === "" || earlier.includes("") || trace === "") {
    return wrong("--responses, --earlier and --trace need a path.");
  }
  const sources = [framework, ...(responses === undefined ? [] : [responses]), ...earlier];
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
      earlier,
      trace,
    },
  };
}

function wrong(message: string): ReadBuildArguments {
  return { kind: "wrong", message };
}
