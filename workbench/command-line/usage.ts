/** The usage text: shown for --help and after the message for wrong usage. */
export const USAGE = `Usage:
  maturity frameworks [--json]
  maturity framework import <file.xlsx, .csv> --out <file.json> [--sheet <name>] [--title <text>]
                 [--id <id>] [--version <text>] [--publisher <text>] [--subject <text>]
                 [--levels "1 Basic,2 Good"] [--before <id or path.json>]
  maturity framework check <file.xlsx, .csv or .json> [the options of import, without --out]
  maturity framework template --out <file.xlsx>
  maturity framework export --framework <id or path.json> --out <file.xlsx>
  maturity build --framework <id or path.json> --out <file.xlsx> [--organisation <name>]
                 [--department <name>] [--allow-not-applicable]
                 [--responses <file.csv or .json>] [--carry-forward <last-year.xlsx> [--map <map.json>]]
                 [--earlier <last-year.xlsx>]... [--trace <file.ndjson>]
  maturity scores <file.xlsx> [--json] [--strict]
  maturity report <file.xlsx> --format <html, docx or json> --out <file> [--strict]
  maturity movement <now.xlsx> --earlier <before.xlsx>... [--map <map.json>]... --out <file.xlsx>
  maturity compare <now.xlsx> <before.xlsx>... [--map <map.json>]... [--strict]
                 [--json | --format <html or docx> --out <file>]
  maturity departments --framework <id or path.json> --names <names.csv> --out <folder>
                 [--organisation <name>]
  maturity consolidate --out <file.xlsx> [--agreed <agreed.csv>] [--strict]
                 <department.xlsx or folder>...
  maturity consolidate --as councils --out <file.xlsx, .docx or .html> [--own <ours.xlsx>]
                 [--anonymous] [--strict] <council.xlsx or folder>...
  maturity export --format <csv, jsonl or parquet> --out <file> [--strict] <file.xlsx or folder>...

Answers as CSV: header value code,level,comment (and evidence, where there is any).
Answers as JSON: {"<value code id>": {"level": 3, "comment": "..."}}.
Names as CSV: header department, one name a line. Agreed levels as CSV: header value code,level,reason.
An existing file at --out or --trace is replaced.
What cannot be read in a workbook is listed on standard error, with sheet and cell; --strict makes it an error.
Exit code 0; 1 for bad input, when nothing is written; 2 for wrong usage.
`;
