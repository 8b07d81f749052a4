/**
 * A JSON parser that keeps the place of every value. In WebKit (Excel on a Mac) JSON.parse gives no
 * place, and it silently drops the first of two members of the same name, which would lose a
 * statement.
 */

export interface JsonMember {
  readonly key: string;
  /** Offset of the key. */
  readonly offset: number;
  readonly node: JsonNode;
}

/** A JSON value; `offset` counts UTF-16 units from the start of the text. */
export type JsonNode = { readonly offset: number } & (
  | { readonly kind: "object"; readonly members: readonly JsonMember[] }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
);

type JsonReading =
  | { readonly kind: "json"; readonly node: JsonNode }
  | { readonly kind: "wrong"; readonly offset: number; readonly message: string };

/** Far deeper than any framework file; keeps a malicious file from exhausting the stack. */
const DEEPEST = 50;

const WHITE_SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Only checks the escapes; JSON.parse then decodes them. */
// eslint-disable-next-line no-control-regex -- JSON forbids exactly these inside a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;

class WrongJson extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads what JSON.parse reads (RFC 8259), to 50 levels deep, and says where the text stops being
 * JSON.
 */
export function parseJson(text: string): JsonReading {
  let offset = 0;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    offset += found?.length ?? 0;
    return found;
  }

  function takeSign(sign: string): boolean {
    take(WHITE_SPACE);
    if (text[offset] !== sign) return false;
    offset += 1;
    return true;
  }

  function wrong(expected: string): WrongJson {
    const found = offset < text.length ? `there is ${text[offset]}` : "the file ends";
    return new WrongJson(offset, `${expected} was expected where ${found}.`);
  }

  function takeString(what: string): string {
    const found = take(STRING);
    if (found !== undefined) return String(JSON.parse(found));
    if (text[offset] !== '"') throw wrong(what);
    throw new WrongJson(
      offset,
      "This text has no closing quotation mark, or holds a line break, a tab or a wrong backslash.",
    );
  }

  function takeMembers(depth: number): JsonMember[] {
    const members: JsonMember[] = [];
    if (takeSign("}")) return members;
    do {
      take(WHITE_SPACE);
      const start = offset;
      const key = takeString("A name in quotation marks");
      if (!takeSign(":")) throw wrong("A colon");
      members.push({ key, offset: start, node: takeValue(depth) });
    } while (takeSign(","));
    if (!takeSign("}")) throw wrong("A comma or }");
    return members;
  }

  function takeItems(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    if (takeSign("]")) return items;
    do items.push(takeValue(depth));
    while (takeSign(","));
    if (!takeSign("]")) throw wrong("A comma or ]");
    return items;
  }

  function takeValue(depth: number): JsonNode {
    take(WHITE_SPACE);
    const start = offset;
    if (depth > DEEPEST) throw new WrongJson(start, "Brackets are nested too deeply.");
    if (takeSign("{")) return { kind: "object", offset: start, members: takeMembers(depth + 1) };
    if (takeSign("[")) return { kind: "array", offset: start, items: takeItems(depth + 1) };
    const word = take(WORD);
    if (word === "null") return { kind: "null", offset: start };
    if (word !== undefined) return { kind: "boolean", offset: start, value: word === "true" };
    const number = take(NUMBER);
    if (number !== undefined) return { kind: "number", offset: start, value: Number(number) };
    return { kind: "string", offset: start, value: takeString("A value") };
  }

  try {
    const node = takeValue(0);
    take(WHITE_SPACE);
    if (offset < text.length) throw wrong("The end of the file");
    return { kind: "json", node };
  } catch (error) {
    if (error instanceof WrongJson) {
      return { kind: "wrong", offset: error.offset, message: error.message };
    }
    throw error;
  }
}
