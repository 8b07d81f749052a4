import { readPaneMessage } from "./paneMessage";

const CALL = { _messageType: 0, _actionType: 0, _actionName: "executeMethod", _correlationId: 7 };

test.each([
  [0, "call"],
  [1, "register"],
  [2, "unregister"],
])("A posted request of type %d is a %s.", (type, kind) => {
  const text = JSON.stringify({ ...CALL, _actionType: type, _data: { Version: 1 } });
  expect(readPaneMessage(text)).toEqual({
    kind,
    name: "executeMethod",
    correlationId: 7,
    data: { Version: 1 },
  });
});

test.each([
  ["an object", CALL],
  ["no JSON", "webpackHotUpdate"],
  ["a number", "7"],
  ["null", "null"],
  ["an answer", JSON.stringify({ ...CALL, _messageType: 1 })],
  ["of an unknown type", JSON.stringify({ ...CALL, _actionType: 3 })],
  ["without a name", JSON.stringify({ ...CALL, _actionName: undefined })],
])("Messages from others are ignored: %s.", (_title, posted) => {
  expect(readPaneMessage(posted)).toBeUndefined();
});
