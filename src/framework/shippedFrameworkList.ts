/**
 * The shipped frameworks to choose from, without their texts; a test compares it with the files.
 */

export interface ShippedFrameworkSummary {
  readonly id: ShippedFrameworkId;
  readonly title: string;
  readonly version: string;
  readonly themeCount: number;
  readonly valueCodeCount: number;
  readonly levelRange: { readonly lowest: number; readonly highest: number };
}

export type ShippedFrameworkId = "nps-2018" | "statement-set-v16a-1";

/** The frameworks shipped with the product, in the order they are offered. */
export const shippedFrameworkList: readonly ShippedFrameworkSummary[] = [
  {
    id: "nps-2018",
    title: "National Procurement Strategy 2018 diagnostic",
    version: "2018",
    themeCount: 4,
    valueCodeCount: 59,
    levelRange: { lowest: 1, highest: 5 },
  },
  {
    id: "statement-set-v16a-1",
    title: "Characteristic Statement Set",
    version: "v16a-1",
    themeCount: 7,
    valueCodeCount: 21,
    levelRange: { lowest: 0, highest: 4 },
  },
];
