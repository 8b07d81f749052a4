import { allValueCodes, type Framework, type ValueCode } from "./framework";

const known = new WeakMap<Framework, ReadonlyMap<string, ValueCode>>();

/** The value code with this id; undefined if the framework has none. */
export function valueCodeOf(framework: Framework, id: string): ValueCode | undefined {
  const codes =
    known.get(framework) ?? new Map(allValueCodes(framework).map((code) => [code.id, code]));
  known.set(framework, codes);
  return codes.get(id);
}
