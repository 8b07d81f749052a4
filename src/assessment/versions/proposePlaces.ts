/** Proposes where the answers of an earlier version belong in a newer one: a person confirms each. */
import { allValueCodes, type Framework, type ValueCode } from "../../framework/framework";
import { hasContent } from "../hasContent";
import { isSameWording } from "../movement/sameWording";
import type { Assessment } from "../assessment";
import { sharedWords } from "./sharedWords";

/**
 * Why a place is proposed. "ref" proves nothing, as newer versions give refs to other value codes. A
 * place that is "taken" is like this value code, but is where another answer stays.
 */
export type ProposalReason = "map" | "id" | "title" | "words" | "taken" | "ref";

export interface Proposal {
  /** Of the newer version; none where its map says that there is no place. */
  readonly ids: readonly string[];
  readonly reason: ProposalReason;
}

export interface PlaceQuestion {
  readonly code: ValueCode;
  /** Best first; empty if nothing is like it. */
  readonly proposals: readonly Proposal[];
}

export interface ProposedPlaces {
  /** Answers whose value code is there in the same words: they need no question. */
  readonly settled: ReadonlyMap<string, readonly string[]>;
  readonly questions: readonly PlaceQuestion[];
}

/** Below this share of words in common, two value codes are not alike. */
const ALIKE = 0.5;
const MOST_ALIKE = 3;

/** The places of everything that is answered, has a target of its own or was carried forward. */
export function proposePlaces(assessment: Assessment, newer: Framework): ProposedPlaces {
  const { framework, responses, valueCodeTargets } = assessment;
  const map = newer.supersedes?.find(({ version }) => version === framework.version)?.places;
  const all = allValueCodes(newer);
  const settled = new Map<string, readonly string[]>();
  const asked: ValueCode[] = [];
  for (const code of allValueCodes(framework)) {
    const response = responses.get(code.id);
    const isGiven = (response && hasContent(response)) === true || valueCodeTargets?.has(code.id);
    if (isGiven !== true) continue;
    const mapped = map?.get(code.id);
    const same = mapped === undefined ? sameWords(code, all) : undefined;
    const only = mapped?.length === 1 ? all.find(({ id }) => id === mapped[0]) : same;
    if (only !== undefined && isSameWording(code, only)) settled.set(code.id, [only.id]);
    else asked.push(code);
  }
  const staying = asked.filter(({ id }) => map?.has(id) !== true).map(({ id }) => id);
  const taken = new Set([...staying, ...[...settled.values()].flat()]);
  const questions = asked.map((code) => ({
    code,
    proposals: proposalsFor(code, all, map?.get(code.id), taken),
  }));
  return { settled, questions };
}

/** The value code in the same words: under the same id, or the only one. */
function sameWords(code: ValueCode, all: readonly ValueCode[]): ValueCode | undefined {
  const same = all.filter((other) => isSameWording(code, other));
  return same.find(({ id }) => id === code.id) ?? (same.length === 1 ? same[0] : undefined);
}

function proposalsFor(
  code: ValueCode,
  all: readonly ValueCode[],
  mapped: readonly string[] | undefined,
  taken: ReadonlySet<string>,
): readonly Proposal[] {
  const one = (reason: ProposalReason, codes: readonly ValueCode[]): readonly Proposal[] =>
    codes.map(({ id }) => ({ ids: [id], reason }));
  const title = code.title.trim().toLowerCase();
  const alike = all
    .map((other) => ({ other, share: sharedWords(code, other) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((first, second) => second.share - first.share)
    .slice(0, MOST_ALIKE)
    .map(({ other }) => other);
  const sameTitle = all.filter((other) => other.title.trim().toLowerCase() === title);
  const isTaken = ({ id }: ValueCode): boolean => taken.has(id);
  const isFree = ({ id }: ValueCode): boolean => !taken.has(id);
  const found = [
    ...(mapped === undefined ? [] : [{ ids: mapped, reason: "map" as const }]),
    ...one(
      "id",
      all.filter(({ id }) => id === code.id),
    ),
    ...one("title", sameTitle.filter(isFree)),
    ...one("words", alike.filter(isFree)),
    ...one("taken", [...sameTitle, ...alike].filter(isTaken)),
    ...one(
      "ref",
      all.filter(({ ref }) => ref === code.ref),
    ),
  ];
  const seen = new Set<string>();
  return found.filter(({ ids }) => {
    const key = ids.join(" ");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
