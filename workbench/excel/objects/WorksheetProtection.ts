/** Excel.WorksheetProtection. */
import { accessDenied, invalidArgument, invalidOperation } from "../ExcelError";
import { boolean, onlyMembers, oneOf, optionalText, record } from "../model/arguments";
import { excelClass, type Argument, type Json } from "../model/ExcelObject";
import type { ProtectionOptions } from "../state";
import { presentSheet, type SheetTarget } from "./SheetTarget";

const PERMISSIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

function optionsFrom(value: Argument): ProtectionOptions {
  if (value === undefined || value === null) return {};
  const given = record(value, "options");
  onlyMembers(given, [...PERMISSIONS, "selectionMode"], "options");
  const options: ProtectionOptions = {};
  for (const permission of PERMISSIONS) {
    const allowed = given[permission];
    if (allowed !== undefined) options[permission] = boolean(allowed, permission);
  }
  if (given.selectionMode !== undefined) {
    options.selectionMode = oneOf(
      given.selectionMode,
      ["Normal", "Unlocked", "None"] as const,
      "selectionMode",
    );
  }
  return options;
}

function describe(options: ProtectionOptions): Json {
  const allowed = PERMISSIONS.map((name): [string, Json] => [name, options[name] ?? false]);
  return { ...Object.fromEntries(allowed), selectionMode: options.selectionMode ?? "Normal" };
}

/** Protection of a sheet. */
export const worksheetProtection = excelClass<SheetTarget>({
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: ({ sheet }) => sheet.protection !== undefined },
    Options: { get: ({ sheet }) => (sheet.protection ? describe(sheet.protection.options) : null) },
  },
  methods: {
    Protect: (target, [options, password]) => {
      const sheet = presentSheet(target);
      if (sheet.protection) throw invalidOperation(`sheet ${sheet.name} is protected already`);
      const word = optionalText(password, "password");
      if (word !== undefined && word.length > 255) throw invalidArgument("too long a password");
      sheet.protection = { options: optionsFrom(options), ...(word ? { password: word } : {}) };
    },
    Unprotect: (target, [password]) => {
      const sheet = presentSheet(target);
      const word = optionalText(password, "password");
      const wanted = sheet.protection?.password;
      if (wanted !== undefined && wanted !== word) throw accessDenied("wrong password");
      delete sheet.protection;
    },
  },
});
