/** The texts of a framework that no row shows in full, for a sheet of their own. */
import {
  allKeyAreas,
  type Framework,
  type KeyArea,
  type ValueCode,
} from "../../framework/framework";
import { isLong, MOST_IN_REFERENCE, mostInColumn } from "./longTexts";
import { mostInDescription, statementText } from "./themeTexts";

/** What a text is of its value code or key area. */
export type LongTextPart =
  | { readonly kind: "description" | "definition" | "whatItIs" | "whyImportant" }
  | { readonly kind: "statement" | "illustration"; readonly name: string };

export interface LongText {
  readonly keyArea: KeyArea;
  /** Undefined for a text of the key area. */
  readonly code: ValueCode | undefined;
  readonly part: LongTextPart;
  readonly text: string;
}

/** All of them, in framework order. */
export function longTextsOf(framework: Framework): readonly LongText[] {
  return allKeyAreas(framework).flatMap((keyArea) => {
    const { definition, whatItIs, whyImportant, valueCodes } = keyArea;
    const own = (kind: "definition" | "whatItIs" | "whyImportant", text: string): LongText[] =>
      isLong(text, MOST_IN_REFERENCE) ? [{ keyArea, code: undefined, part: { kind }, text }] : [];
    return [
      ...own("definition", definition.join("\n\n")),
      ...own("whatItIs", whatItIs),
      ...own("whyImportant", whyImportant),
      ...valueCodes.flatMap((code) => textsOf(framework, keyArea, code)),
    ];
  });
}

function textsOf(framework: Framework, keyArea: KeyArea, code: ValueCode): readonly LongText[] {
  const most = mostInColumn(framework);
  const long = (part: LongTextPart, text: string, limit: number): LongText[] =>
    isLong(text, limit) ? [{ keyArea, code, part, text }] : [];
  return [
    ...long({ kind: "description" }, code.description, mostInDescription(framework, keyArea, code)),
    ...code.statements.flatMap((statement, index) =>
      long(
        { kind: "statement", name: framework.levels[index].label },
        statementText(framework, statement),
        most,
      ),
    ),
    ...code.illustrations.flatMap(({ title, text }) =>
      long({ kind: "illustration", name: title }, text, MOST_IN_REFERENCE),
    ),
  ];
}
