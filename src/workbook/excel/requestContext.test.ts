import { sendRequest } from "./requestContext";

/** Sets up an Excel whose sync is the given function. */
function excelThat(sync: () => Promise<void>): void {
  Reflect.set(globalThis, "Excel", {
    RequestContext: class {
      sync = sync;
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

test("a request that Excel never answers times out", async () => {
  excelThat(() => new Promise(() => undefined));
  await expect(sendRequest(() => undefined, { tries: 0, answerWithin: 10 })).rejects.toMatchObject({
    kind: "connectionLost",
  });
});

test("an answer in time comes through, and so does a refusal", async () => {
  excelThat(() => Promise.resolve());
  expect(await sendRequest(() => "loaded", { tries: 0, answerWithin: 1000 })).toBe("loaded");
  excelThat(() => Promise.reject(new Error("refused")));
  await expect(sendRequest(() => undefined, { tries: 0, answerWithin: 1000 })).rejects.toThrow(
    "refused",
  );
});
