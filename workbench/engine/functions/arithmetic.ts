import { dateSerial } from "../calculation/numberText";
import { errors, type Scalar } from "../calculation/values";
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

const MILLISECONDS_OF_A_DAY = 86_400_000;
/** 31 December 9999. */
const LAST_DAY = 2958465;
/** Excel has a 29 February 1900. */
const LEAP_DAY = 60;

/** Day, month and year of a serial number; the day before the first is 0 January 1900. */
function partOfDate(
  part: (date: { readonly year: number; readonly month: number; readonly day: number }) => number,
): FunctionDefinition {
  return scalarFunction(["number"], [], (value): Scalar => {
    const serial = Math.floor(value);
    if (serial < 0 || serial > LAST_DAY) return errors.number;
    if (serial === 0) return part({ year: 1900, month: 1, day: 0 });
    if (serial === LEAP_DAY) return part({ year: 1900, month: 2, day: 29 });
    const days = serial < LEAP_DAY ? serial + 1 : serial;
    const date = new Date(Date.UTC(1899, 11, 30) + days * MILLISECONDS_OF_A_DAY);
    return part({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    });
  });
}

export const arithmeticFunctions: Readonly<Record<string, FunctionDefinition>> = {
  MOD,
  DATE,
  DAY: partOfDate(({ day }) => day),
  MONTH: partOfDate(({ month }) => month),
  YEAR: partOfDate(({ year }) => year),
  ABS: scalarFunction(["number"], [], Math.abs),
  INT: scalarFunction(["number"], [], Math.floor),
  SQRT: scalarFunction(["number"], [], (value) => (value < 0 ? errors.number : Math.sqrt(value))),
  ROUND: rounding((size) => Math.floor(size + 0.5)),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
};
