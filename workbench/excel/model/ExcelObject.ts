/** What an object of Excel's object model can do, whatever its class: requests use nothing else. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** undefined: the caller left it out. */
export type Argument = Json | ExcelObject | undefined;
/** undefined: the method returns nothing. */
type Answer = Json | ExcelObject | undefined;

/** How later requests find it: {Id}, {_Id} or {_ReferenceId}; empty when its path is enough. */
export interface Identity {
  readonly [name: string]: Json;
}

export interface ExcelObject {
  readonly className: string;
  readonly isNull: boolean;
  identity(): Identity;
  readonly scalarNames: readonly string[];
  has(kind: "scalar" | "object", member: string): boolean;
  get(member: string): Json;
  set(member: string, value: Argument): void;
  navigate(member: string): ExcelObject;
  call(member: string, args: readonly Argument[]): Answer;
  /** Members of a collection. */
  readonly items?: () => readonly ExcelObject[];
}

export interface Scalar<Target> {
  readonly get: (target: Target) => Json;
  readonly set?: (target: Target, value: Argument) => void;
}

/** A method that returns something, or one that does not. */
export type Method<Target> =
  | ((target: Target, args: readonly Argument[]) => Answer)
  | ((target: Target, args: readonly Argument[]) => void);

/** A class of Excel's object model: its members by their names on the wire. */
export interface ExcelClass<Target> {
  readonly name: string;
  readonly identity?: (target: Target) => Identity;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  readonly objects?: Readonly<Record<string, (target: Target) => ExcelObject>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  readonly items?: (target: Target) => readonly ExcelObject[];
}

/** A requested member that is not in the class's tables. */
export class MissingMember extends Error {
  constructor(
    readonly className: string,
    readonly member: string,
  ) {
    super(`${className}.${member}`);
  }
}

/** Methods return answers or nothing: their type guarantees it. */
function isAnswer(value: unknown): value is Answer {
  return value !== undefined;
}

function has(table: object, member: string): boolean {
  return Object.prototype.hasOwnProperty.call(table, member);
}

const declared: ExcelClass<never>[] = [];

/** Every class that the loaded files declare. */
export const declaredClasses: readonly ExcelClass<never>[] = declared;

/**
 * Declares a class; returns a function that makes the class's object for one thing in the workbook.
 */
export function excelClass<Target>(
  declaration: ExcelClass<Target>,
): (target: Target) => ExcelObject {
  declared.push(declaration);
  return (target) => excelObject(declaration, target);
}

function excelObject<Target>(declaration: ExcelClass<Target>, target: Target): ExcelObject {
  const { name, scalars = {}, objects = {}, methods = {}, items } = declaration;
  const own = <Value>(table: Readonly<Record<string, Value>>, member: string): Value => {
    const value = has(table, member) ? table[member] : undefined;
    if (value === undefined) throw new MissingMember(name, member);
    return value;
  };
  return {
    className: name,
    isNull: false,
    identity: () => declaration.identity?.(target) ?? {},
    scalarNames: Object.keys(scalars),
    has: (kind, member) => has(kind === "object" ? objects : scalars, member),
    get: (member) => own(scalars, member).get(target),
    set: (member, value) => {
      const setter = own(scalars, member).set;
      // Excel silently ignores writes to read-only properties.
      if (setter) setter(target, value);
    },
    navigate: (member) => own(objects, member)(target),
    call: (member, args) => {
      const answer: unknown = own(methods, member)(target, args);
      return isAnswer(answer) ? answer : undefined;
    },
    items: items ? () => items(target) : undefined,
  };
}

/**
 * What a "...OrNullObject" method returns when nothing is found: its members are null objects too.
 */
export function nullObject(className: string): ExcelObject {
  const self: ExcelObject = {
    className,
    isNull: true,
    identity: () => ({}),
    scalarNames: [],
    has: () => true,
    get: () => null,
    set: () => undefined,
    navigate: () => self,
    call: () => self,
  };
  return self;
}

/** Whether an argument is an object of the object model rather than plain JSON. */
export function isExcelObject(value: Argument | Answer): value is ExcelObject {
  return typeof value === "object" && value !== null && "scalarNames" in value && "call" in value;
}
