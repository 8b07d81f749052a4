/** Finds the texts that source files hold as literals. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createSourceFile,
  forEachChild,
  isImportDeclaration,
  isJsxText,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateExpression,
  ScriptKind,
  ScriptTarget,
  type Node,
} from "typescript";

export interface LiteralText {
  readonly text: string;
  readonly line: number;
  /** True for the message of an error, such as `new RangeError("...")`. */
  readonly isError: boolean;
}

const OTHER_FILES =
  /\.test\.tsx?$|(^|\/)(test[A-Z]\w*|\w+Arbitrary)\.ts$|(^|\/)(testing|badFiles)\//;

/** The source files of a folder that are not for tests, as paths from the project's folder. */
export function sourceFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !OTHER_FILES.test(path))
    .sort();
}

/** Every literal of two or more words in a file; what a template inserts becomes "…". */
export function literalTexts(root: string, path: string): readonly LiteralText[] {
  const source = createSourceFile(
    path,
    readFileSync(join(root, path), "utf8"),
    ScriptTarget.Latest,
    false,
    path.endsWith("x") ? ScriptKind.TSX : ScriptKind.TS,
  );
  const found: LiteralText[] = [];
  const visit = (node: Node, isError: boolean): void => {
    if (isImportDeclaration(node)) return;
    const text = textOf(node);
    if (text !== undefined && /\p{L}\s+\p{L}/u.test(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ text, line: line + 1, isError });
    }
    const inError = isError || isNewExpression(node);
    forEachChild(node, (child) => visit(child, inError));
  };
  visit(source, false);
  return found;
}

function textOf(node: Node): string | undefined {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node) || isJsxText(node)) {
    return node.text;
  }
  if (!isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
}
