import { readStartOptions } from "./startOptions";

test.each([
  ["a port that is none", ["--port", "http"], /"http" is not a port/],
  ["an option that is none", ["--fast"], /--fast/],
])("%s is refused.", (_what, args, refused) => {
  expect(readStartOptions(args)).toEqual({
    refused: expect.stringMatching(refused) as unknown,
  });
});

test("Without options it opens the browser.", () => {
  expect(readStartOptions([])).toMatchObject({ browser: true, frozen: false });
});
