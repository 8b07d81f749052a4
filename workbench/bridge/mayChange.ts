import { ACTION, PATH, type RequestBody } from "./wire";

/** Methods that only read, navigate or listen. */
const READING = /^(Get|_|Activate|Select|Calculate|Load|Find|IsNull)/;

/** Whether a request can change the workbook: it sets something or calls a method that does not read. */
export function mayChange({ Actions, ObjectPaths }: RequestBody): boolean {
  return (
    Actions.some(
      ({ ActionType, Name }) =>
        ActionType === ACTION.setProperty || (ActionType === ACTION.method && !READING.test(Name)),
    ) ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === PATH.method && !READING.test(Name),
    )
  );
}
