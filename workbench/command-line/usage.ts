/** The usage text: shown for --help and after the message for wrong usage. */
export const USAGE = `Usage:
  maturity frameworks [--json]
  maturity build --framework <id or path.json> --out <file.xlsx> [--organisation <name>]
                 [--department <name>] [--allow-not-applicable]
                 [--responses <file.csv or .json>] [--trace <file.ndjson>]
  maturity scores <file.xlsx> [--json] [--strict]
  maturity report <file.xlsx> --format <html, docx or json> --out <file> [--strict]

Answers as CSV: header value code,level,comment (and evidence, where there is any).
Answers as JSON: {"<value code id>": {"level": 3, "comment": "..."}}.
An existing file at --out or --trace is replaced.
What cannot be read in a workbook is listed on standard error, with sheet and cell; --strict makes it an error.
Exit code 0; 1 for bad input, when nothing is written; 2 for wrong usage.
`;
