import { allValueCodes } from "../../src/framework/framework";
import type { Response } from "../../src/assessment/assessment";
import { cellTextProblems } from "../../src/assessment/cellTextProblems";
import type { RequestTrace } from "../bridge/openExcel";
import { readBuildArguments, type BuildArguments } from "./buildArguments";
import { chooseFramework } from "./chooseFramework";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { problemLine } from "./problemLine";
import { readEarlierWorkbooks } from "./readEarlierWorkbooks";
import { readLastWorkbook } from "./readLastWorkbook";
import { readResponsesFile } from "./readResponsesFile";
import { whyNotBuilt } from "./whyNotBuilt";
import { whyUnwritable, writeTogether } from "./writeTogether";

/** `build`: writes a workbook for a framework, with the responses from a file, what is taken over from last year's workbook, and earlier workbooks to compare with, if they are given. */
export async function buildCommand(args: readonly string[]): Promise<CommandOutcome> {
  const read = readBuildArguments(args);
  if (read.kind === "wrong") {
    return wrongUsage(read.message);
  }
  const { build } = read;
  const names = problemsOfNames(build);
  if (names !== "") {
    return badInput(names);
  }
  const chosen = build.framework === undefined ? undefined : await chooseFramework(build.framework);
  if (chosen?.kind === "none") {
    return badInput(chosen.message);
  }
  const last =
    build.carryForward === undefined
      ? undefined
      : await readLastWorkbook(build.carryForward, chosen?.framework, build.map);
  if (last?.kind === "none") {
    return badInput(last.message);
  }
  const framework = chosen?.framework ?? last?.framework;
  if (framework === undefined) {
    return badInput("build needs --framework with an id or the path of a framework file.");
  }
  const details = {
    organisation: build.organisation || (last?.details.organisation ?? ""),
    department: build.department || (last?.details.department ?? ""),
    allowNotApplicable: build.allowNotApplicable || last?.details.allowNotApplicable === true,
  };
  const given =
    build.responses === undefined
      ? undefined
      : await readResponsesFile(build.responses, framework, details.allowNotApplicable);
  if (given?.kind === "none") {
    return badInput(given.message);
  }
  const before = await readEarlierWorkbooks(build.earlier, {
    framework,
    organisation: build.organisation,
    date: "",
  });
  if (before.kind === "none") {
    return badInput(before.message);
  }
  const unwritable = await whyUnwritable([
    build.out,
    ...(build.trace === undefined ? [] : [build.trace]),
  ]);
  if (unwritable !== undefined) {
    return badInput(unwritable);
  }
  // Excel's stand-in is large, and the other commands do not need it.
  const { beginBuildSession } = await import("./buildSession");
  const session = beginBuildSession();
  try {
    const outcome = await session.build({
      framework,
      details,
      whenPresent: "refuse",
      ...last?.request,
      responses: withGiven(last?.request.responses, given?.responses),
      earlier: before.earlier,
    });
    if (outcome.kind !== "built") {
      return badInput(whyNotBuilt(outcome));
    }
    if (outcome.omitted !== undefined && outcome.omitted.length > 0) {
      // No organisation, file format or printer is in the way here.
      throw new Error(`The workbook was built without ${outcome.omitted.join(", ")}.`);
    }
    const workbook = await session.save();
    const writing = await writeTogether([
      { path: build.out, content: workbook },
      ...(build.trace === undefined
        ? []
        : [{ path: build.trace, content: traceText(session.trace()) }]),
    ]);
    if (writing.kind === "unwritable") {
      return badInput(writing.message);
    }
  } finally {
    session.close();
  }
  const counts = [
    counted(allValueCodes(framework).length, "value code"),
    counted(given?.responses.size ?? 0, "answer"),
    ...(last === undefined ? [] : [last.line]),
  ];
  const output = `${build.out}: ${framework.title}, ${framework.version}; ${counts.join(", ")}.\n`;
  return { kind: "done", output, notes: [...(last?.notes ?? []), ...before.notes] };
}

/** What is given, over what was carried forward. */
function withGiven(
  carried: ReadonlyMap<string, Response> | undefined,
  given: ReadonlyMap<string, Response> | undefined,
): ReadonlyMap<string, Response> | undefined {
  if (carried === undefined || given === undefined) return given ?? carried;
  const both = [...given].map(([id, response]): readonly [string, Response] => {
    const last = carried.get(id);
    if (last === undefined) return [id, response];
    const { comment, evidence } = response;
    return [
      id,
      {
        ...last,
        ...response,
        comment: comment === "" ? last.comment : comment,
        evidence: evidence === "" ? last.evidence : evidence,
      },
    ];
  });
  return new Map([...carried, ...both]);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function problemsOfNames(build: BuildArguments): string {
  return problemLine(
    (["organisation", "department"] as const).flatMap((name) =>
      cellTextProblems(name, build[name]).map((problem) => ({ place: `--${name}`, ...problem })),
    ),
  );
}

function traceText(requests: readonly RequestTrace[]): string {
  return requests.map((request) => `${JSON.stringify(request)}\n`).join("");
}
