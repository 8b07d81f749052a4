import { PATH } from "../../bridge/wire";
import type { FrameSession } from "./serveFrame";
import { ENDS_WITHIN, runCommand, STARTS_WITHIN } from "./runCommand";

const unused = (): never => {
  throw new Error("A command's frame asks for this only where its page does.");
};
const session: FrameSession = {
  host: unused,
  answer: unused,
  change: unused,
  onEvents: () => () => undefined,
  tellEvents: () => undefined,
};
const COMMAND = {
  buttonId: "Fenbridge.Refresh",
  functionName: "refreshSummary",
  functionFile: "/commands.html",
};

const CALL = 0;
const REGISTER = 1;
const READY = {
  Actions: [],
  ObjectPaths: {
    1: {
      Id: 1,
      ObjectPathType: PATH.newObject,
      Name: "Microsoft.InternalService.AddinInternalService",
    },
  },
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Runs the command; these functions post the messages of the page in the frame. */
function run() {
  const outcome = runCommand(session, COMMAND);
  const frame = document.querySelector("iframe");
  const source = frame?.contentWindow;
  if (!frame || !source) throw new Error("There is no frame.");
  const posted = jest.spyOn(source, "postMessage").mockImplementation(() => undefined);
  const post = (_actionType: number, _actionName: string, _data: unknown): void => {
    const data = JSON.stringify({
      _messageType: 0,
      _actionType,
      _actionName,
      _correlationId: 7,
      _data,
    });
    window.dispatchEvent(
      new MessageEvent("message", { data, source, origin: window.location.origin }),
    );
  };
  const execute = (DispatchId: number, data: object): void =>
    post(CALL, "executeMethod", { ...data, DdaMethod: { DispatchId, Version: 1 } });
  return {
    outcome,
    frame,
    /** The names of the events sent to the frame. */
    told: () =>
      posted.mock.calls
        .map(
          ([text]) =>
            JSON.parse(String(text)) as {
              _actionName: string;
              _responseType: number;
              _data: unknown;
            },
        )
        .filter(({ _responseType }) => _responseType === 1)
        .map(({ _actionName, _data }) => [_actionName, _data]),
    listen: () => post(REGISTER, "appCommandInvoked", {}),
    ready: () => execute(93, { ArrayData: ["", "", "", "", JSON.stringify(READY)] }),
    complete: (status: number) => execute(94, { 0: COMMAND.buttonId, 1: status, 2: "{}" }),
  };
}

test("The function is called once its page listens and is ready, and its frame is removed when it has ended.", async () => {
  const { outcome, frame, told, listen, ready, complete } = run();
  expect([frame.hidden, new URL(frame.src).pathname]).toEqual([true, COMMAND.functionFile]);
  listen();
  expect(told()).toEqual([]);
  ready();
  expect(told()).toEqual([
    [
      "appCommandInvoked",
      [COMMAND.buttonId, "refreshSummary", '{"source":{"id":"Fenbridge.Refresh"}}'],
    ],
  ]);
  complete(0);
  expect(await outcome).toEqual({ kind: "completed" });
  jest.runAllTimers();
  expect(document.querySelector("iframe")).toBeNull();
});

test("If Office cannot call a function, the command ends with Office's number.", async () => {
  const { outcome, listen, ready, complete } = run();
  listen();
  ready();
  complete(11101);
  expect(await outcome).toEqual({ kind: "notCalled", status: 11101 });
  jest.runAllTimers();
});

test("The command gives up on a page that is not ready in time, and on a function that does not end in time.", async () => {
  const late = run();
  late.listen();
  jest.advanceTimersByTime(STARTS_WITHIN);
  expect(await late.outcome).toEqual({ kind: "notStarted" });
  jest.runAllTimers();

  const endless = run();
  endless.listen();
  jest.advanceTimersByTime(STARTS_WITHIN - 1);
  endless.ready();
  jest.advanceTimersByTime(ENDS_WITHIN - 1);
  expect(document.querySelector("iframe")).not.toBeNull();
  jest.advanceTimersByTime(1);
  expect(await endless.outcome).toEqual({ kind: "notCompleted" });
  jest.runAllTimers();
  expect(document.querySelector("iframe")).toBeNull();
});
