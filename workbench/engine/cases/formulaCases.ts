import { arithmeticCases } from "./arithmetic";
import { comparisonCases } from "./comparison";
import { conditionalCases } from "./conditional";
import type { FormulaCase } from "./FormulaCase";
import { informationCases } from "./information";
import { logicalCases } from "./logical";
import { lookupCases } from "./lookup";
import { operatorCases } from "./operator";
import { productsCases } from "./products";
import { referenceCases } from "./reference";
import { statisticsCases } from "./statistics";
import { textCases } from "./text";

/** All formulas that are compared with Excel's documented results. */
export const formulaCases: readonly FormulaCase[] = [
  ...arithmeticCases,
  ...comparisonCases,
  ...conditionalCases,
  ...informationCases,
  ...logicalCases,
  ...lookupCases,
  ...operatorCases,
  ...productsCases,
  ...referenceCases,
  ...statisticsCases,
  ...textCases,
];
