import { arithmeticFunctions } from "./arithmetic";
import { conditionalFunctions } from "./conditional";
import type { FunctionDefinition } from "./FunctionDefinition";
import { informationFunctions } from "./information";
import { logicalFunctions } from "./logical";
import { lookupFunctions } from "./lookup";
import { statisticsFunctions } from "./statistics";
import { textFunctions } from "./text";

const definitions: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    arithmeticFunctions,
    conditionalFunctions,
    informationFunctions,
    logicalFunctions,
    lookupFunctions,
    statisticsFunctions,
    textFunctions,
  ].flatMap((table) => Object.entries(table)),
);

/** The function with a name in upper case, or undefined if it is not supported. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return definitions.get(name);
}
