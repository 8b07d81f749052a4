/** The functions of M that docs/power-bi.md calls, as Microsoft documents them. */
import { later, QueryError, type Later, type Row, type Value } from "./Value";

type Kind = Extract<Value, { readonly kind: string }>["kind"];
type Of<K extends Kind> = Extract<Value, { readonly kind: K }>;

/** Makes a function of M; too few or too many values fail as they do there. */
function withValues(least: number, most: number, call: (values: readonly Value[]) => Value): Value {
  return {
    kind: "function",
    call: (values) => {
      if (values.length >= least && values.length <= most) return call(values);
      throw new QueryError(`${values.length} arguments were passed to a function.`);
    },
  };
}

const isKind = <K extends Kind>(value: Value, kind: K): value is Of<K> =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === kind;

function as<K extends Kind>(value: Value, kind: K): Of<K> {
  if (!isKind(value, kind)) throw new QueryError(`A value is no ${kind}.`);
  return value;
}

function text(value: Value): string {
  if (typeof value !== "string") throw new QueryError("A value is no text.");
  return value;
}

const names = (value: Value): readonly string[] => as(value, "list").items.map(text);
const record = (fields: Row): Value => ({ kind: "record", fields });
const table = (rows: Later<readonly Row[]>): Value => ({ kind: "table", rows: later(rows) });

/** A table whose cells are those of another, some of them changed. */
function withCells(
  of: Value,
  change: (value: Value, column: string) => Value,
  columns: ReadonlySet<string>,
): Value {
  const { rows } = as(of, "table");
  return table(() =>
    rows().map((row) => {
      const missing = [...columns].find((column) => !row.has(column));
      if (missing !== undefined) throw new QueryError(`The column “${missing}” was not found.`);
      return new Map(
        [...row].map(([column, cell]) => [
          column,
          columns.has(column) ? later(() => change(cell(), column)) : cell,
        ]),
      );
    }),
  );
}

const REPLACE: Value = { kind: "type", name: "Replacer.ReplaceValue" };

const FUNCTIONS: Readonly<Record<string, Value>> = {
  "Int64.Type": { kind: "type", name: "Int64.Type" },
  "Replacer.ReplaceValue": REPLACE,
  "List.Contains": withValues(2, 2, ([list, value]) => as(list, "list").items.includes(value)),
  "Text.Contains": withValues(2, 2, ([of, part]) => text(of).includes(text(part))),
  "Text.Lower": withValues(1, 1, ([of]) => text(of).toLowerCase()),
  "Text.StartsWith": withValues(2, 2, ([of, start]) => text(of).startsWith(text(start))),
  "Table.RowCount": withValues(1, 1, ([of]) => as(of, "table").rows().length),
  "Table.Buffer": withValues(1, 1, ([of]) => {
    const rows = as(of, "table").rows();
    return table(() => rows);
  }),
  "Table.SelectRows": withValues(2, 2, ([of, condition]) => {
    const [{ rows }, { call }] = [as(of, "table"), as(condition, "function")];
    return table(() => rows().filter((row) => call([record(row)]) === true));
  }),
  "Table.AddColumn": withValues(3, 3, ([of, name, make]) => {
    const [{ rows }, { call }] = [as(of, "table"), as(make, "function")];
    return table(() =>
      rows().map((row) => new Map([...row, [text(name), later(() => call([record(row)]))]])),
    );
  }),
  "Table.SelectColumns": withValues(2, 2, ([of, columns]) => {
    const wanted = new Set(names(columns));
    const { rows } = as(
      withCells(of, (value) => value, wanted),
      "table",
    );
    return table(() =>
      rows().map((row) => new Map([...row].filter(([column]) => wanted.has(column)))),
    );
  }),
  "Table.ExpandTableColumn": withValues(3, 3, ([of, name, columns]) => {
    const [{ rows }, column, wanted] = [as(of, "table"), text(name), names(columns)];
    return table(() =>
      rows().flatMap((row) => {
        const { [column]: nested, ...others } = Object.fromEntries(row);
        const value = nested();
        const inside = value === null ? [] : as(value, "table").rows();
        // Of nothing, one row of nothing remains.
        return (inside.length === 0 ? [new Map<string, Later<Value>>()] : inside).map(
          (one) =>
            new Map([
              ...Object.entries(others),
              ...wanted.map((head) => [head, one.get(head) ?? (() => null)] as const),
            ]),
        );
      }),
    );
  }),
  "Table.ReplaceValue": withValues(5, 5, ([of, old, by, replacer, columns]) => {
    if (replacer !== REPLACE) throw new Error("not done here: another replacer");
    return withCells(of, (value) => (value === old ? by : value), new Set(names(columns)));
  }),
  "Table.TransformColumnTypes": withValues(2, 3, ([of, pairs]) => {
    const types = new Map(
      as(pairs, "list").items.map((pair) => {
        const [column, type] = as(pair, "list").items;
        return [text(column), as(type, "type").name];
      }),
    );
    const change = (value: Value, column: string): Value => typed(value, types.get(column) ?? "");
    return withCells(of, change, new Set(types.keys()));
  }),
};

function typed(value: Value, type: string): Value {
  if (value === null) return null;
  switch (type) {
    case "type text":
      if (typeof value === "number" || typeof value === "boolean") return String(value);
      return text(value);
    case "Int64.Type": {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      if (typeof number === "number" && Number.isInteger(number)) return number;
      throw new QueryError(`“${String(value)}” is no whole number.`);
    }
    case "type date":
      return as(value, "date");
    default:
      throw new Error(`not done here: ${type}`);
  }
}

/** What M brings with it, and a source of files. */
export function libraryWith(
  sources: Readonly<Record<string, (values: readonly Value[]) => Value>>,
): ReadonlyMap<string, Later<Value>> {
  const calls = Object.entries(sources).map(
    ([name, call]) => [name, { kind: "function", call }] as const,
  );
  return new Map([...Object.entries(FUNCTIONS), ...calls].map(([name, one]) => [name, () => one]));
}
