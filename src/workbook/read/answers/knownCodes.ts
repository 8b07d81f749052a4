/** The framework's value codes by everything that can identify a row. */
import {
  illustrationHeading,
  shownValueCode,
  valueCodeCellText,
  valueCodeText,
} from "../../plan/themeTexts";
import type { Framework, ValueCode } from "../../../framework/framework";

export interface KnownCodes {
  readonly byId: ReadonlyMap<string, ValueCode>;
  /** By id in lower case. */
  readonly byLowerId: ReadonlyMap<string, ValueCode>;
  /** By ref in lower case. */
  readonly byRef: ReadonlyMap<string, ValueCode>;
  /** By the text on the sheet, now and in earlier versions, and by title only. */
  readonly byText: ReadonlyMap<string, ReadonlySet<ValueCode>>;
  /** Number of the theme that a value code belongs to, from 1. */
  readonly themeOf: ReadonlyMap<ValueCode, number>;
  /** Headings of the framework's own columns, in lower case: nobody answers below them. */
  readonly textHeadings: ReadonlySet<string>;
}

/** Builds the indexes; refs and ids are unique in a framework, titles are not. */
export function knownCodes(framework: Framework): KnownCodes {
  const themeOf = new Map<ValueCode, number>();
  const byText = new Map<string, Set<ValueCode>>();
  framework.themes.forEach((theme, index) => {
    for (const keyArea of theme.keyAreas) {
      for (const code of keyArea.valueCodes) {
        themeOf.set(code, index + 1);
        const texts = [
          shownValueCode(framework, theme, keyArea, code),
          valueCodeCellText(theme, keyArea, code),
          valueCodeText(code),
          code.title,
        ];
        for (const text of new Set(texts.map((one) => one.trim()))) {
          byText.set(text, (byText.get(text) ?? new Set()).add(code));
        }
      }
    }
  });
  const codes = [...themeOf.keys()];
  return {
    byId: new Map(codes.map((code) => [code.id, code])),
    byLowerId: new Map(codes.map((code) => [code.id.toLowerCase(), code])),
    byRef: new Map(codes.map((code) => [code.ref.toLowerCase(), code])),
    byText,
    themeOf,
    textHeadings: new Set(
      [
        ...framework.levels.map(({ label }) => label),
        ...codes.flatMap(({ illustrations }) =>
          illustrations.map(({ title }) => illustrationHeading(title)),
        ),
      ].map((heading) => heading.toLowerCase()),
    ),
  };
}
