import { dateSerial } from "../calculation/numberText";
import { errors } from "../calculation/values";
import { scalarFunction, type FunctionDefinition } from "./FunctionDefinition";

/** Rounding to a number of decimals, halves away from zero, on the 15 digits Excel keeps. */
function rounding(step: (size: number) => number): FunctionDefinition {
  return scalarFunction(["number", "number"], [], (value, decimals) => {
    const factor = 10 ** Math.trunc(decimals);
    const size = Number((Math.abs(value) * factor).toPrecision(15));
    return (Math.sign(value) * step(size)) / factor + 0;
  });
}

const MOD = scalarFunction(["number", "number"], [], (value, divisor) =>
  divisor === 0 ? errors.divisionByZero : value - divisor * Math.floor(value / divisor),
);

/** Years from 1900; months and days out of range carry over into the next. */
const DATE = scalarFunction(["number", "number", "number"], [], (year, month, day) => {
  const whole = Math.trunc(year);
  const start = new Date(Date.UTC(whole < 1900 ? whole + 1900 : whole, Math.trunc(month) - 1, 1));
  const first = dateSerial(start.getUTCFullYear(), start.getUTCMonth() + 1, 1);
  const serial = first === undefined ? -1 : first + Math.trunc(day) - 1;
  return serial < 0 ? errors.number : serial;
});

export const arithmeticFunctions: Readonly<Record<string, FunctionDefinition>> = {
  MOD,
  DATE,
  ABS: scalarFunction(["number"], [], Math.abs),
  INT: scalarFunction(["number"], [], Math.floor),
  SQRT: scalarFunction(["number"], [], (value) => (value < 0 ? errors.number : Math.sqrt(value))),
  ROUND: rounding((size) => Math.floor(size + 0.5)),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
};
