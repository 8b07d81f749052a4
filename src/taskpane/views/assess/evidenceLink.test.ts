import { evidenceLink } from "./evidenceLink";

test.each([
  ["https://council.example/paper.pdf", "https://council.example/paper.pdf"],
  ["  http://council.example  ", "http://council.example/"],
  ["HTTPS://Council.example/a?b=c#d", "https://council.example/a?b=c#d"],
])("%s can be opened.", (evidence, address) => {
  expect(evidenceLink(evidence)).toBe(address);
});

test.each([
  "",
  "Minutes of 14 May",
  "council.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///C:/paper.docx",
  "\\\\server\\share\\paper.docx",
  "https://user:secret@council.example",
  "https://council.example and another",
  "https://",
  "see https://council.example",
])("%j is not a link.", (evidence) => {
  expect(evidenceLink(evidence)).toBeUndefined();
});
