import { asksForNotApplicable } from "../../src/assessment/asksForNotApplicable";
import { basename } from "node:path";
import type { AssessmentDetails } from "../../src/assessment/assessment";
import { placesOf } from "../../src/assessment/versions/placesOf";
import type { Framework } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import {
  hasPlacesFor,
  lastRoundOf,
  type TakenOver,
} from "../../src/workbook/build/carried/lastRound";
import { readLastRound } from "../../src/workbook/read/returns/readLastRound";
import { fileErrorSentence } from "./fileErrorSentence";
import { readMapFile } from "./readMapFile";
import { noteLine } from "./readReturns";
import { readWorkbookBytes } from "./readWorkbookBytes";

export type LastWorkbook =
  | {
      readonly kind: "last";
      readonly framework: Framework;
      readonly details: Pick<
        AssessmentDetails,
        "organisation" | "department" | "allowNotApplicable"
      >;
      readonly request: TakenOver;
      /** What is taken over, in figures. */
      readonly line: string;
      /** Lines on what to know of it. */
      readonly notes: readonly string[];
    }
  /** `message` begins with the path. */
  | { readonly kind: "none"; readonly message: string };

/**
 * Reads last year's workbook as the pane does, and takes over what the new framework has a place for.
 * @param framework of the new workbook; by default, that of last year's
 * @param map path of a file that says where the answers of an earlier version belong
 */
export async function readLastWorkbook(
  path: string,
  framework: Framework | undefined,
  map: string | undefined,
): Promise<LastWorkbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readWorkbookBytes(path);
  } catch (error) {
    return { kind: "none", message: fileErrorSentence(path, error) };
  }
  const none = (message: string): LastWorkbook => ({
    kind: "none",
    message: `${path}: ${message}`,
  });
  const file = { name: basename(path), bytes, modified: "" };
  const last = readLastRound(file, framework === undefined ? shippedFrameworks() : [framework]);
  if (last.kind === "leftOut") return none(last.message);
  const theirs = last.assessment.framework;
  const ours = framework ?? theirs;
  if (theirs.id !== ours.id) {
    return none(`It was built with “${theirs.title}”, and the new workbook has “${ours.title}”.`);
  }
  const mapped = map === undefined ? undefined : await readMapFile(map, theirs, ours);
  if (mapped?.kind === "refused") return { kind: "none", message: mapped.message };
  if (mapped === undefined && !hasPlacesFor(ours, theirs)) {
    return none(
      `It has version ${theirs.version} of the framework, and version ${ours.version} does not say where its answers belong. Give a map with --map.`,
    );
  }
  const places = placesOf(theirs, ours, mapped?.places);
  const { request, counts } = lastRoundOf(last, ours, places);
  const { organisation, department, allowNotApplicable } = last.assessment.details;
  return {
    kind: "last",
    framework: ours,
    details: {
      organisation,
      department,
      allowNotApplicable: allowNotApplicable || asksForNotApplicable(request.responses, ours),
    },
    request,
    line: `carried forward: ${counted(counts.answers, "answer")}, ${counted(counts.targets, "target")}, ${counted(counts.actions, "open action")}`,
    notes: [
      ...last.notes.flatMap((note) =>
        note.kind === "noDate"
          ? [`${path}: It has no assessment date. Enter it on the sheet Start.`]
          : note.kind === "otherVersion" || note.kind === "notEarlier"
            ? []
            : noteLine(path, note),
      ),
      ...(counts.ended === 0
        ? []
        : [`${path}: ${counted(counts.ended, "action")} done or dropped: not carried forward.`]),
      ...request.withoutPlace.map(
        ({ ref, title }) =>
          `${path}: ${ref} ${title}: what has no place in version ${ours.version} is kept on the sheet “Answers without a place”.`,
      ),
    ],
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
