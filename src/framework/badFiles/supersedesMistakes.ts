import type { BadFrameworkFile, Json } from "./badFrameworkFile";

const FIRST = "theme-1-key-area-1/value-code-1";

const superseding = (...all: readonly Json[]): BadFrameworkFile["changes"] => [
  [["supersedes"], all],
];

/** Mistakes in what became of the value codes of earlier versions. */
export const supersedesMistakes: readonly BadFrameworkFile[] = [
  {
    name: "a place that is no value code",
    changes: superseding({ version: "0", places: { old: ["elsewhere"] } }),
    says: ['"old" has the place "elsewhere", which is no value code of this framework.'],
    schemaSees: false,
  },
  {
    name: "the same place twice",
    changes: superseding({ version: "0", places: { old: [FIRST, FIRST] } }),
    says: [`"old" has the place "${FIRST}" twice.`],
    schemaSees: true,
  },
  {
    name: "a version that supersedes itself",
    changes: [[["version"], "7"], ...superseding({ version: "7", places: {} })],
    says: ['Version "7" supersedes itself.'],
    schemaSees: false,
  },
  {
    name: "a version superseded twice",
    changes: superseding({ version: "0", places: {} }, { version: "0", places: {} }),
    says: ['Version "0" is superseded twice.'],
    schemaSees: false,
  },
  {
    name: "a superseded version without places",
    changes: superseding({ version: "0" }),
    says: ['"places" is missing in the superseded version.'],
    schemaSees: true,
  },
  {
    name: "a place that is not in a list",
    changes: superseding({ version: "0", places: { old: FIRST } }),
    says: ['The places of "old" is a text, not a list [ ].'],
    schemaSees: true,
  },
  {
    name: "places of what can be no value code",
    changes: superseding({ version: "0", places: { "Old one": [FIRST] } }),
    says: ['The id "Old one" is not made of small letters, digits and single dashes.'],
    schemaSees: true,
  },
];
