import { answerReaders } from "./answerReaders";

test.each([1, 2, 500])("Each of %d files has a time limit.", async (files) => {
  const [reader, ...others] = answerReaders(files, 1);
  expect(await reader.read("slow.xlsx")).toEqual({
    kind: "leftOut",
    path: "slow.xlsx",
    message: "slow.xlsx: Reading it took longer than 0.001 seconds, so it was given up.",
  });
  await Promise.all([reader, ...others].map((one) => one.stop()));
  expect(others.length).toBeLessThan(files);
});

test("A file is read, with its reason if it cannot be.", async () => {
  const [reader] = answerReaders(1);
  const path = "no-such.xlsx";
  expect(await reader.read(path)).toMatchObject({
    message: `${path}: there is no such file or folder.`,
  });
  await reader.stop();
});
