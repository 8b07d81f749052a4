/** Which members of Excel's object model no source file uses, according to TypeScript's types. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const OFFICE_TYPES = require.resolve("@types/office-js/index.d.ts");

/**
 * The parameter types of set and load are named after the class: RangeUpdateData, RangeLoadOptions.
 */
const SHAPES = /(UpdateData|LoadOptions|Data)$/;

/**
 * How TypeScript spells a wire member: getCell for "GetCell", onChanged for the events' methods.
 */
function spelling(wireName: string): string {
  const event = /^_(?:Un)?[Rr]egister(?:Data(?=Changed))?(\w+)Event$/.exec(wireName)?.[1];
  if (event !== undefined) return `on${event}`;
  return wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

/**
 * A folder's TypeScript files. React components are left out, because lint forbids them to use
 * Excel.
 */
export function typeScriptFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

/** The files as a TypeScript program; only Excel's types are loaded, no other packages'. */
export function excelProgram(files: readonly string[]): ts.Program {
  return ts.createProgram([...files, OFFICE_TYPES], {
    noResolve: true,
    strict: true,
    target: ts.ScriptTarget.ES2021,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    lib: ["lib.es2021.d.ts"],
    types: [],
  });
}

/**
 * Those of the members, such as "Range.GetCell", that none of the files uses. Covers property
 * accesses, destructuring, object literals and the texts of load().
 */
export function unusedMembers(
  members: readonly string[],
  program: ts.Program,
  files: readonly string[],
): readonly string[] {
  const wanted = new Map<string, Set<string>>();
  for (const member of members) {
    const [className = "", name = ""] = member.split(".");
    const alike = wanted.get(spelling(name)) ?? new Set();
    wanted.set(spelling(name), alike.add(className));
  }
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not in the program.`);
    findUses(source, program.getTypeChecker(), wanted);
  }
  return members.filter((member) => {
    const [className = "", name = ""] = member.split(".");
    return wanted.get(spelling(name))?.has(className);
  });
}

/** Removes the classes whose members the file uses from the wanted ones. */
function findUses(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  wanted: ReadonlyMap<string, Set<string>>,
): void {
  const isWanted = (name: string): boolean => (wanted.get(name)?.size ?? 0) > 0;
  const found = (symbol: ts.Symbol | undefined): void => {
    for (const { parent } of symbol?.declarations ?? []) {
      if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) continue;
      if (parent.getSourceFile().fileName !== OFFICE_TYPES || !parent.name || !symbol) continue;
      wanted.get(symbol.name)?.delete(parent.name.text.replace(SHAPES, ""));
    }
  };
  const itemOf = (type: ts.Type, at: ts.Node): ts.Type | undefined => {
    const items = type.getProperty("items");
    const list = items && checker.getTypeOfSymbolAtLocation(items, at);
    return list && checker.getIndexTypeOfType(list, ts.IndexKind.Number);
  };
  const findPath = (start: ts.Type, path: string, at: ts.Node): void => {
    let type = start;
    for (const step of path.trim().split(/[/.]/)) {
      const member = type.getProperty(step) ?? itemOf(type, at)?.getProperty(step);
      if (!member) return;
      found(member);
      type = checker.getTypeOfSymbolAtLocation(member, at);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isWanted(node.name.text)) {
      found(checker.getSymbolAtLocation(node.name));
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      if (isWanted(name)) found(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    if (ts.isObjectLiteralElementLike(node) && node.name && isWanted(node.name.getText())) {
      const name = node.name.getText();
      const type = ts.isObjectLiteralExpression(node.parent)
        ? checker.getContextualType(node.parent)
        : undefined;
      for (const part of parts(type)) found(part.getProperty(name));
    }
    if (ts.isCallExpression(node) && isLoad(node.expression)) {
      const type = checker.getTypeAtLocation(node.expression.expression);
      const texts = node.arguments.flatMap((argument) => textsOf(checker, argument));
      for (const path of texts.flatMap((text) => text.split(","))) findPath(type, path, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function isLoad(expression: ts.Expression): expression is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === "load";
}

function parts(type: ts.Type | undefined): readonly ts.Type[] {
  if (!type) return [];
  return type.isUnion() ? type.types : [type];
}

/** The texts that an expression can be; none if TypeScript knows only that it is a string. */
function textsOf(checker: ts.TypeChecker, node: ts.Expression): readonly string[] {
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.flatMap((element) => textsOf(checker, element));
  }
  return parts(checker.getTypeAtLocation(node)).flatMap((type) =>
    type.isStringLiteral() ? [type.value] : [],
  );
}
