import { sendRequest } from "./requestContext";

/** Excel whose requests do as told. */
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

test("a request that Excel never answers is given up after its time", async () => {
  excelThat(() => new Promise(() => undefined));
  await expect(sendRequest(() => undefined, { tries: 0, answerWithin: 10 })).rejects.toMatchObject({
    kind: "connectionLost",
  });
});

test("an answer in time is taken, and so is a refusal", async () => {
  excelThat(() => Promise.resolve());
  expect(await sendRequest(() => "loaded", { tries: 0, answerWithin: 1000 })).toBe("loaded");
  excelThat(() => Promise.reject(new Error("refused")));
  await expect(sendRequest(() => undefined, { tries: 0, answerWithin: 1000 })).rejects.toThrow(
    "refused",
  );
});
