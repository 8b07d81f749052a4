/** Which sign-offs hold for the answers as they are now. */
import type { Assessment } from "./assessment";
import type { GivenKind, SignOff } from "./signOff";

/** The latest of a kind, and whether the answers are still those that it was given for. */
export interface StandingSignOff {
  readonly signOff: SignOff;
  readonly isEarlier: boolean;
}

/** What holds now of the three. */
export interface StandingSignOffs {
  /** Absent where nobody is recorded for the present submission. */
  readonly submitted?: SignOff;
  readonly assured?: StandingSignOff;
  readonly approved?: StandingSignOff;
}

/**
 * What holds now; entries that were changed or cannot be read count for nothing.
 * @param asSubmitted false if answers changed while the assessment was submitted
 */
export function standingSignOffs(
  { signOffs = [], submission }: Pick<Assessment, "signOffs" | "submission">,
  asSubmitted: boolean,
): StandingSignOffs {
  const sound = signOffs.flatMap(({ signOff, isSound }) =>
    isSound && signOff !== undefined ? [signOff] : [],
  );
  const latest = (kind: SignOff["kind"]): SignOff | undefined =>
    sound.filter((one) => one.kind === kind).at(-1);
  const given = (kind: GivenKind): StandingSignOff | undefined => {
    const signOff = latest(kind);
    if (signOff === undefined) return undefined;
    return { signOff, isEarlier: !asSubmitted || signOff.fingerprint !== submission?.fingerprint };
  };
  const submitted = latest("submitted");
  const isPresent =
    submitted?.on === submission?.on && submitted?.fingerprint === submission?.fingerprint;
  const [assured, approved] = [given("assured"), given("approved")];
  return {
    ...(submitted !== undefined && isPresent ? { submitted } : {}),
    ...(assured === undefined ? {} : { assured }),
    ...(approved === undefined ? {} : { approved }),
  };
}
