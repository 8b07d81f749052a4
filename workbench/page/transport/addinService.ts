/**
 * The library's own request when a pane opens: it says that handlers of ribbon commands may be
 * called.
 */
import { PATH, type RequestBody, type ResponseBody } from "../../bridge/wire";

const SERVICE = "Microsoft.InternalService.AddinInternalService";

/** True for a request to Office itself, not to the workbook. */
export function isAddinServiceRequest(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some(
    (path) => path.ObjectPathType === PATH.newObject && path.Name === SERVICE,
  );
}

/** The answer: every action is done, none has a value. */
export function addinServiceAnswer(body: RequestBody): ResponseBody {
  return { Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
}
