import type { Corner } from "./address";

export type BinaryOperator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A parsed formula. */
export type Expression =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  | { readonly kind: "error"; readonly error: string }
  /** An argument left out between commas. */
  | { readonly kind: "missing" }
  | {
      readonly kind: "reference";
      readonly sheetName?: string;
      readonly first: Corner;
      readonly last: Corner;
    }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly Expression[])[] }
  | {
      readonly kind: "call";
      /** In upper case. */
      readonly name: string;
      readonly args: readonly Expression[];
    };
