/** A made-up version 2.0 of the procurement framework, for tests: not published by anyone. */
import { allValueCodes, type Framework, type ValueCode } from "../../framework/framework";

const worded = (code: ValueCode, words: string): ValueCode => ({
  ...code,
  statements: code.statements.map((paragraphs) => [...paragraphs, words]),
});

/** What became of the first six value codes of the earlier version; the others stayed. */
export interface MadeUpVersion {
  readonly newer: Framework;
  readonly renamed: ValueCode;
  readonly split: ValueCode;
  readonly merged: readonly [ValueCode, ValueCode];
  /** To the last key area, with another ref. */
  readonly moved: ValueCode;
  /** Its ref is given to a new value code. */
  readonly dropped: ValueCode;
}

/** The newer version, which says where the answers of the earlier one belong. */
export function madeUpVersion(earlier: Framework): MadeUpVersion {
  const [renamed, split, first, second, moved, dropped] = allValueCodes(earlier);
  const changed: ReadonlyMap<string, readonly ValueCode[]> = new Map([
    [renamed.id, [{ ...renamed, id: `${renamed.id}-renamed` }]],
    [
      split.id,
      [
        { ...worded(split, "One half."), id: `${split.id}-one`, ref: "ZZ1.1" },
        { ...worded(split, "The other half."), id: `${split.id}-other`, ref: "ZZ1.2" },
      ],
    ],
    [first.id, [{ ...worded(first, "Both together."), id: "together" }]],
    [second.id, []],
    [moved.id, []],
    [dropped.id, [{ ...worded(dropped, "Something new."), id: "new", title: "Something new" }]],
  ]);
  const last = earlier.themes.length - 1;
  const themes = earlier.themes.map((theme, index) => ({
    ...theme,
    keyAreas: theme.keyAreas.map((keyArea, place) => ({
      ...keyArea,
      valueCodes: [
        ...keyArea.valueCodes.flatMap((code) => changed.get(code.id) ?? [code]),
        ...(index === last && place === theme.keyAreas.length - 1
          ? [{ ...moved, ref: "ZZ2.1" }]
          : []),
      ],
    })),
  }));
  const places = new Map([
    [renamed.id, [`${renamed.id}-renamed`]],
    [split.id, [`${split.id}-one`, `${split.id}-other`]],
    [first.id, ["together"]],
    [second.id, ["together"]],
    [dropped.id, []],
  ]);
  const newer = {
    ...earlier,
    version: "2.0",
    themes,
    supersedes: [{ version: earlier.version, places }],
  };
  return { newer, renamed, split, merged: [first, second], moved, dropped };
}
