/** Excel.ChartFont, ChartFill and ChartLineFormat, for every part of a chart. */
import { colour } from "../../model/colour";
import { excelClass, type ExcelObject, type Json } from "../../model/ExcelObject";
import { colours, flag, stored } from "../../model/stored";
import type { ChartFont as FontState } from "../../state";
import { fontSize, typeface } from "../cellFormat";

/** One part of a chart's state: how to read and how to change it. */
export interface Place<State> {
  readonly read: () => State;
  readonly change: (patch: Partial<State>) => void;
}

/** The store of scalars for objects that represent one part. */
export const placed = {
  read: <State>({ read }: Place<State>, pick: (state: State) => Json): Json => pick(read()),
  change: <State>({ change }: Place<State>, patch: Partial<State>): void => change(patch),
};

const chartFont = excelClass<Place<FontState>>({
  name: "ChartFont",
  scalars: stored<Place<FontState>, FontState>(placed, {
    name: typeface,
    size: fontSize(10),
    bold: flag(false),
    color: colours("#595959"),
  }),
});

/** A part of a chart that has its own font. */
export function fontOf(
  read: () => { font?: FontState },
  change: (font: FontState) => void,
): ExcelObject {
  const font = (): FontState => read().font ?? {};
  return chartFont({ read: font, change: (patch) => change({ ...font(), ...patch }) });
}

/** Passes a fill to the function. */
export const fillOf = excelClass<(fillColor: string) => void>({
  name: "ChartFill",
  methods: { SetSolidColor: (set, [value]) => set(colour(value, "color")) },
});

interface LineState {
  color?: string;
  style?: string;
}

/** A line of a chart. */
export const lineOf = excelClass<Place<LineState>>({
  name: "ChartLineFormat",
  scalars: stored<Place<LineState>, LineState>(placed, {
    color: colours(""),
  }),
  methods: { Clear: ({ change }) => change({ style: "None" }) },
});
