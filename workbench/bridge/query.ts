/** What a load returns: the object as a tree of the requested members. */
import { invalidArgument } from "../excel/ExcelError";
import { MissingMember, type ExcelObject, type Json } from "../excel/model/ExcelObject";
import { leaving } from "./localAnswers";
import type { UserSettings } from "./userSettings";
import type { QueryInfo } from "./wire";

/** Requested members by the members that lead to them; "*" means all scalar ones. */
interface Selection {
  readonly scalars: Set<string>;
  readonly inner: Map<string, Selection>;
}

function emptySelection(): Selection {
  return { scalars: new Set(), inner: new Map() };
}

/** "rowIndex" is "RowIndex" on the wire; the library has already removed "items/". */
function memberName(name: string): string {
  return name.startsWith("_") ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}

function selectionOf(query: QueryInfo): Selection {
  const root = emptySelection();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  for (const path of paths.length === 0 ? ["*"] : paths) {
    const steps = path.split(/[/.]/).filter((step) => step !== "");
    let selection = root;
    steps.forEach((step, index) => {
      const name = step === "*" || step === "$none" ? step : memberName(step);
      if (index === steps.length - 1) {
        selection.scalars.add(name);
        return;
      }
      const next = selection.inner.get(name) ?? emptySelection();
      selection.inner.set(name, next);
      selection = next;
    });
  }
  return root;
}

type Tree = { [name: string]: Json };

function describe(object: ExcelObject, selection: Selection, settings: UserSettings): Json {
  if (object.isNull) return null;
  const tree: Tree = { ...object.identity() };
  for (const name of selection.scalars) describeMember(object, name, tree, settings);
  for (const [name, inner] of selection.inner) {
    if (!object.has("object", name)) throw new MissingMember(object.className, name);
    tree[name] = describeAny(object.navigate(name), inner, settings);
  }
  return tree;
}

function describeMember(
  object: ExcelObject,
  name: string,
  tree: Tree,
  settings: UserSettings,
): void {
  if (name === "$none") return;
  if (name === "*") {
    for (const scalar of object.scalarNames) tree[scalar] = leaving(object, scalar, settings);
    return;
  }
  if (object.has("scalar", name)) {
    tree[name] = leaving(object, name, settings);
  } else if (object.has("object", name)) {
    const all = emptySelection();
    all.scalars.add("*");
    tree[name] = describeAny(object.navigate(name), all, settings);
  } else {
    throw new MissingMember(object.className, name);
  }
}

/** A collection answers its own members itself and passes all others to its items. */
function describeAny(
  object: ExcelObject,
  selection: Selection,
  settings: UserSettings,
  query: QueryInfo = {},
): Json {
  if (object.isNull) return null;
  if (!object.items) return describe(object, selection, settings);
  const own: Tree = { ...object.identity() };
  const rest: Selection = { scalars: new Set(), inner: selection.inner };
  for (const name of selection.scalars) {
    if (object.has("scalar", name)) own[name] = leaving(object, name, settings);
    else rest.scalars.add(name);
    if (name === "*")
      for (const scalar of object.scalarNames) own[scalar] = leaving(object, scalar, settings);
  }
  if (rest.scalars.size === 0 && rest.inner.size === 0) return own;
  const first = query.Skip ?? 0;
  const items = object
    .items()
    .slice(first, query.Top === undefined ? undefined : first + query.Top);
  return { ...own, _Items: items.map((item) => describeAny(item, rest, settings)) };
}

/**
 * The value of a query action.
 * @throws ApiNotFound for members that Excel does not have.
 */
export function answerQuery(object: ExcelObject, query: QueryInfo, settings: UserSettings): Json {
  const { Top: top, Skip: skip } = query;
  if ((top !== undefined || skip !== undefined) && !object.items) {
    throw invalidArgument("top and skip are for collections");
  }
  return describeAny(object, selectionOf(query), settings, query);
}
