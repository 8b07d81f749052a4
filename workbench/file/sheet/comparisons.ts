import { vocabulary } from "../vocabulary";

const COMMON = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
};

/** Operators of validations. */
export const VALIDATION_COMPARISONS = vocabulary("comparison", {
  ...COMMON,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
});

/** Operators of conditional formats: Excel's interface spells the last two differently. */
export const CONDITION_COMPARISONS = vocabulary("comparison", {
  ...COMMON,
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
});
