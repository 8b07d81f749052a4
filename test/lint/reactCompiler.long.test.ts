/** The React compiler's rules find what they are meant to find, in components and in hooks. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const CONFIG = join(__dirname, "reactCompiler.config.mjs");

test.each([
  [
    "react-hooks/static-components",
    "src/taskpane/components/Notice.tsx",
    "export function Outer() { const Inner = () => <i />; return <Inner />; }",
  ],
  [
    "react-hooks/set-state-in-render",
    "src/taskpane/components/useEscape.ts",
    'import { useState } from "react";\nexport function useIt() { const [is, set] = useState(1); set(2); return is; }',
  ],
])("%s", (rule, file, text) => {
  const output = execFileSync(process.execPath, [join(__dirname, "lintSnippets.mjs"), CONFIG], {
    input: JSON.stringify([[file, text]]),
    encoding: "utf8",
  });
  expect(output).toContain(rule);
});
