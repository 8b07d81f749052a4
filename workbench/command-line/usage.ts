/** The usage text: shown for --help and after the message for wrong usage. */
export const USAGE = `Usage:
  maturity frameworks [--json]
  maturity build --framework <id or path.json> --out <file.xlsx> [--organisation <name>]
                 [--department <name>] [--allow-not-applicable]
                 [--responses <file.csv or .json>] [--carry-forward <last-year.xlsx> [--map <map.json>]]
                 [--earlier <last-year.xlsx>] [--trace <file.ndjson>]
  maturity scores <file.xlsx> [--json] [--strict]
  maturity report <file.xlsx> --format <html, docx or json> --out <file> [--strict]
  maturity compare <now.xlsx> <before.xlsx>... [--map <map.json>] [--strict]
                 [--json | --format <html or docx> --out <file>]
  maturity departments --framework <id or path.json> --names <names.csv> --out <folder>
                 [--organisation <name>]
  maturity consolidate --out <file.xlsx> [--agreed <agreed.csv>] [--strict]
                 <department.xlsx or folder>...

Answers as CSV: header value code,level,comment (and evidence, where there is any).
Answers as JSON: {"<value code id>": {"level": 3, "comment": "..."}}.
Names as CSV: header department, one name a line. Agreed levels as CSV: header value code,level,reason.
An existing file at --out or --trace is replaced.
What cannot be read in a workbook is listed on standard error, with sheet and cell; --strict makes it an error.
Exit code 0; 1 for bad input, when nothing is written; 2 for wrong usage.
`;
