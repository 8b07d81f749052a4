import { progressOn } from "./progressOn";

function written(isTTY: boolean, total: number): readonly string[] {
  const texts: string[] = [];
  const say = progressOn({ isTTY, write: (text: string) => texts.push(text) }, total);
  for (let done = 1; done <= total; done += 1) say(done);
  return texts;
}

test("A terminal has one line, written a hundred times at most, and empty at the end.", () => {
  const texts = written(true, 5000);
  expect(texts).toHaveLength(100);
  expect(texts[0]).toBe("\r\u001B[K50 of 5000 workbooks read");
  expect(texts.at(-1)).toBe("\r\u001B[K");
});

test.each([
  ["a file or a pipe", false, 5000],
  ["few files", true, 20],
])("For %s there is none.", (_, isTTY, total) => {
  expect(written(isTTY, total)).toEqual([]);
});
