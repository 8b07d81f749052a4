/** What the collections of the object model have in common. */
import { invalidArgument, itemNotFound } from "../ExcelError";
import { integer, text } from "./arguments";
import {
  nullObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
  type Method,
} from "./ExcelObject";

interface Collection<Target> {
  readonly items: NonNullable<ExcelClass<Target>["items"]>;
  readonly getItem: Method<Target>;
  readonly getItemAt: Method<Target>;
  /** Returns a null object of the class if no item has that key. */
  readonly getItemOrNullObject: (className: string) => Method<Target>;
}

/**
 * The ways to get a collection's items.
 * @param what what an item is called if it is not found: "chart"
 * @param keysOf its name and its id, compared without regard to case
 */
export function collection<Target, Item>(
  what: string,
  all: (target: Target) => readonly Item[],
  keysOf: (item: Item) => readonly string[],
  object: (target: Target, item: Item) => ExcelObject,
): Collection<Target> {
  const find = (target: Target, key: Argument): Item | undefined => {
    const wanted = text(key, `the key of a ${what}`).toLowerCase();
    return all(target).find((item) => keysOf(item).some((own) => own.toLowerCase() === wanted));
  };
  return {
    items: (target) => all(target).map((item) => object(target, item)),
    getItem: (target, [key]) => {
      const item = find(target, key);
      if (!item) throw itemNotFound(`${what} ${String(key)}`);
      return object(target, item);
    },
    getItemAt: (target, [index]) => {
      const item = all(target)[integer(index, "index")];
      if (!item) throw invalidArgument(`there is no such ${what}`);
      return object(target, item);
    },
    getItemOrNullObject: (className) => {
      return (target, [key]) => {
        const item = find(target, key);
        return item ? object(target, item) : nullObject(className);
      };
    },
  };
}
