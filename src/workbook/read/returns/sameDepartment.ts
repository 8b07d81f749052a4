import { excelTrim } from "../../../assessment/excelText";

/** True for two spellings of one department's name: case and blanks around and between do not count. */
export function sameDepartment(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(name: string): string {
  return excelTrim(name).normalize("NFKC").replace(/\s+/gu, " ").toLowerCase();
}
