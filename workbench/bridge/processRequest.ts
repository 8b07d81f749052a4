/** Runs the actions of one request on the object model, in order, until one fails. */
import { NotCalculatedError } from "../engine/CalculationEngine";
import { apiNotFound, ExcelError, invalidArgument, notImplemented } from "../excel/ExcelError";
import type { Host } from "../excel/Host";
import {
  isExcelObject,
  MissingMember,
  nullObject,
  type Argument,
  type ExcelObject,
  type Json,
} from "../excel/model/ExcelObject";
import { rangeObject } from "../excel/objects/Range";
import { workbook } from "../excel/objects/Workbook";
import { clearsUndo } from "../excel/undo/clearsUndo";
import type { Members } from "./members";
import { entering, messageIn } from "./localAnswers";
import { answerQuery } from "./query";
import type { UserSettings } from "./userSettings";
import { ACTION, PATH } from "./wire";
import type { ActionInfo, ActionResult, ArgumentInfo, RequestBody, ResponseBody } from "./wire";

interface Run {
  readonly host: Host;
  readonly body: RequestBody;
  readonly members: Members;
  readonly settings: UserSettings;
  /** Each path is resolved once per request, because a method in it must run only once. */
  readonly objects: Map<number, ExcelObject>;
}

function argumentsOf(run: Run, info: ArgumentInfo | undefined): readonly Argument[] {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index): Argument => {
    const id = ids[index];
    return typeof id === "number" && id !== 0 ? objectAt(run, id) : value;
  });
}

function requireSupported(run: Run, object: ExcelObject, member: string): void {
  if (!run.members.supported(object.className, member)) {
    throw apiNotFound(`${object.className}.${member}`);
  }
  requireNotRefused(run, object, member);
  if (clearsUndo(object.className, member)) run.host.undoBarriers += 1;
}

function requireNotRefused(run: Run, object: ExcelObject, member: string, how = ""): void {
  const name = `${how}${object.className}.${member.slice(0, 1).toLowerCase()}${member.slice(1)}`;
  const code = run.host.refusedMembers.get(name);
  if (code !== undefined) throw new ExcelError(code, `${name} is refused here.`);
}

function callMethod(
  run: Run,
  object: ExcelObject,
  name: string,
  info: ArgumentInfo | undefined,
): Json | ExcelObject | undefined {
  requireSupported(run, object, name);
  const args = entering(object.className, name, argumentsOf(run, info), run.settings);
  return object.call(name, args);
}

function follow(run: Run, id: number): ExcelObject {
  const path = run.body.ObjectPaths[String(id)];
  if (!path) throw invalidArgument(`object path ${id} is missing`);
  const parent = (): ExcelObject => objectAt(run, path.ParentObjectPathId ?? 0);
  switch (path.ObjectPathType) {
    case PATH.global:
      return workbook(run.host);
    case PATH.property: {
      const object = parent();
      requireSupported(run, object, path.Name);
      return object.navigate(path.Name);
    }
    case PATH.method:
    case PATH.indexer: {
      const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
      const answer = callMethod(run, parent(), name, path.ArgumentInfo);
      if (!isExcelObject(answer)) throw invalidArgument(`${name} gives no object`);
      return answer;
    }
    case PATH.reference: {
      const range = run.host.references.get(path.Name);
      if (!range) throw new ExcelError("InvalidReference", `No object is kept as ${path.Name}.`);
      return rangeObject(run.host, range);
    }
    case PATH.nullObject:
      return nullObject("Object");
    default:
      throw notImplemented(`object path of type ${path.ObjectPathType} (${path.Name})`);
  }
}

function objectAt(run: Run, id: number): ExcelObject {
  const known = run.objects.get(id);
  if (known) return known;
  const object = follow(run, id);
  run.objects.set(id, object);
  return object;
}

function perform(run: Run, action: ActionInfo): Json {
  if (action.ActionType === ACTION.trace) return null;
  const object = objectAt(run, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object.isNull ? null : object.identity();
    case ACTION.query: {
      for (const name of action.QueryInfo?.Select ?? [])
        requireNotRefused(run, object, name, "load ");
      return answerQuery(object, action.QueryInfo ?? {}, run.settings);
    }
    case ACTION.setProperty: {
      requireSupported(run, object, action.Name);
      object.set(action.Name, argumentsOf(run, action.ArgumentInfo)[0]);
      return null;
    }
    case ACTION.method: {
      const answer = callMethod(run, object, action.Name, action.ArgumentInfo);
      if (object.isNull) return { _IsNull: true };
      return isExcelObject(answer) ? answer.identity() : (answer ?? null);
    }
    default:
      throw notImplemented(`action of type ${action.ActionType} (${action.Name})`);
  }
}

/** The error that Excel would return. A bug in the stand-in is reported as one. */
function excelError(run: Run, error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  if (error instanceof NotCalculatedError) return notImplemented(error.message);
  if (!(error instanceof MissingMember)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new ExcelError("StandInFault", trace);
  }
  const { className, member } = error;
  const exists = run.members.known(className, member) && run.members.supported(className, member);
  const name = `${className}.${member}`;
  return exists || member.startsWith("_") ? notImplemented(name) : apiNotFound(name);
}

/** What was done before a failing action is kept: a batch is not a transaction. */
export function processRequest(
  host: Host,
  body: RequestBody,
  members: Members,
  settings: UserSettings,
): ResponseBody {
  const run: Run = { host, body, members, settings, objects: new Map() };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  try {
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: perform(run, action) });
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
      } catch (error) {
        const { code, message } = excelError(run, error);
        return {
          Results: results,
          TraceIds: traces,
          Error: {
            Code: code,
            Message: messageIn(message, settings),
            // Without a location the add-in cannot take it for a part that Excel does without.
            Location: code === "NotImplemented" ? "" : locationOf(run, action),
            ActionIndex: index,
            HttpStatusCode: 400,
          },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  } finally {
    host.ranges.clear();
  }
}

/** "Range.values" for the member that failed. */
function locationOf(run: Run, action: ActionInfo): string {
  const object = run.objects.get(action.ObjectPathId);
  const path = run.body.ObjectPaths[String(action.ObjectPathId)];
  const member =
    action.Name || (path?.ObjectPathType === PATH.indexer ? "GetItem" : path?.Name) || "";
  const parent = object ?? run.objects.get(path?.ParentObjectPathId ?? 0);
  const name = member.slice(0, 1).toLowerCase() + member.slice(1);
  return parent ? `${parent.className}.${name}` : name;
}
