/** What the React compiler finds in components and hooks: a run of its own, as it is slow. */
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The two that need no compiler are in eslint.config.mjs. */
const QUICK = ["react-hooks/rules-of-hooks", "react-hooks/exhaustive-deps"];

const { rules } = reactHooks.configs.flat.recommended;

export default [
  {
    files: ["**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}"],
    linterOptions: { reportUnusedDisableDirectives: "off" },
    languageOptions: { parser: tseslint.parser },
    // Comments in the code name rules of the second one.
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: Object.fromEntries(
      Object.keys(rules)
        .filter((rule) => !QUICK.includes(rule))
        .map((rule) => [rule, "error"]),
    ),
  },
];
