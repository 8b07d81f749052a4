import { readdirSync } from "node:fs";
import { join } from "node:path";
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import * as importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { noImportCycle } from "./test/lint/noImportCycle.mjs";

const inSrc = (...rooms) => rooms.map((room) => `./src/${room}`);

/** Imports go one way: a room of src/ must not import from the rooms above it. */
const zones = [
  {
    target: "./src/text",
    from: inSrc("framework", "assessment", "workbook", "report", "taskpane", "commands"),
    message: "How texts are filled in knows no text.",
  },
  {
    target: "./src/framework",
    from: inSrc("assessment", "workbook", "report", "taskpane", "commands"),
    message: "A framework knows nothing of what is made of it.",
  },
  {
    target: "./src/assessment",
    from: inSrc("workbook", "report", "taskpane", "commands"),
    message: "An assessment knows its framework alone.",
  },
  {
    target: "./src/workbook",
    from: inSrc("report", "taskpane", "commands"),
    message: "The workbook knows the assessment and the framework alone.",
  },
  {
    target: "./src/report",
    from: inSrc("taskpane", "commands"),
    message: "The report does not know who asks for it.",
  },
  {
    target: "./src/commands",
    from: inSrc("taskpane"),
    message: "The ribbon's commands work without the pane.",
  },
  {
    target: "./src",
    from: ["./workbench", "./test"],
    message: "What is shipped knows nothing of the workbench and the tests.",
  },
];

/**
 * The floors of a room, lowest first: a folder may import from the floors below its own, not from its own or above.
 */
const floors = {
  "src/workbook": [
    ["plan"],
    ["file", "sheets", "excel"],
    ["read"],
    ["build", "record", "submit", "refresh", "frameworkTable"],
    ["check", "print"],
  ],
  "src/report": [["text"], ["paper"], ["blocks"], ["copy"], ["picture"], ["document"]],
};

const innerZones = Object.entries(floors)
  .flatMap(([room, levels]) =>
    levels.flatMap((folders, floor) =>
      folders.map((folder) => ({
        target: `./${room}/${folder}`,
        from: levels
          .slice(floor)
          .flat()
          .filter((other) => other !== folder)
          .map((other) => `./${room}/${other}`),
        message: `Inside ${room}, imports run one way: ${levels.map((names) => names.join(", ")).join(" < ")}.`,
      })),
    ),
  )
  .filter(({ from }) => from.length > 0);
/** What cells mean is worked out without Office and without the files that ask Excel for them. */
const answersZones = [
  {
    target: "./src/workbook/read/answers",
    from: "./src/workbook/excel",
    message: "What cells mean is pure.",
  },
  {
    target: "./src/workbook/read/answers",
    from: "./src/workbook/read",
    except: ["./answers"],
    message: "What cells mean is pure.",
  },
];

const inPane = (...folders) => folders.map((folder) => `./src/taskpane/${folder}`);
const VIEWS = "src/taskpane/views";

/** The same inside the pane: the shell shows views, views use components, components use texts. */
const paneZones = [
  {
    target: inPane("text", "office"),
    from: inPane("shell", "views", "trouble", "recording", "components", "context", "preferences"),
    message: "Texts and Excel's adapter know nothing of what is shown.",
  },
  {
    target: inPane("preferences"),
    from: inPane("shell", "views", "trouble", "recording", "components", "context"),
    message: "Preferences do not know who follows them.",
  },
  {
    target: inPane("context"),
    from: inPane("shell", "views", "trouble", "components"),
    message: "What views are given does not know the views.",
  },
  {
    target: inPane("components"),
    from: inPane("shell", "views", "trouble", "recording", "office"),
    message: "Components do not know the views that they are part of.",
  },
  {
    target: inPane("trouble", "recording"),
    from: inPane("shell", "views"),
    message: "Troubles and recording do not know the views that show them.",
  },
  {
    target: inPane("views"),
    from: inPane("shell", "office"),
    message: "A view takes what it needs from its context.",
  },
  // Code that two views share belongs in a component or their context.
  ...readdirSync(join(import.meta.dirname, VIEWS)).map((view) => ({
    target: `./${VIEWS}/${view}`,
    from: `./${VIEWS}`,
    except: [`./${view}`],
    message: "Views do not know each other.",
  })),
];

const USER_INTERFACE = {
  regex: "^(react|react-dom|@fluentui/.*)(/.*)?$",
  message: "The user interface lives in src/taskpane.",
};
const OFFICE = {
  regex: "^@microsoft/office-js(/.*)?$",
  message: "office.js comes by a script tag, from Microsoft's network.",
};
const JEST_DOM = {
  regex: "^@testing-library/jest-dom(/.*)?$",
  message:
    "testing/withoutStyleSheets.ts gives every test its matchers; a second import blinds them.",
};
const COMPUTED_STYLE = {
  selector: "Identifier[name='getComputedStyle']",
  message:
    "Pane tests in jsdom see no style sheets: ask for a style in a browser test (test/pane).",
};
const OWN_LIMIT = {
  selector: "JSXAttribute[name.name='maxLength']",
  message:
    "text/tooLong/limited.ts limits a field and says when it is full: no paste is cut silently.",
};
const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/workbook, src/commands and the pane's adapters speak to Office.",
}));

// Rules that need types or count uses are in .oxlintrc.json: oxlint checks them in a tenth of the
// time. What the React compiler finds is in test/lint/reactCompiler.config.mjs, which takes as long
// as all of this.
export default tseslint.config(
  { ignores: ["dist/", "coverage/", "out/", "node_modules/", "frameworks/"] },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
    rules: { "no-unused-vars": ["error", { argsIgnorePattern: "^_" }] },
  },
  {
    files: ["*.js", "hosting/*.js", "test/run/*.js"],
    languageOptions: { sourceType: "commonjs" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    plugins: {
      "import-x": importX.default ?? importX,
      "office-addins": officeAddins,
      own: { rules: { "no-import-cycle": noImportCycle } },
    },
    settings: {
      "import-x/resolver-next": [
        importX.createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] }),
      ],
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // Deleting a key from a plain record keeps absent texts absent.
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      // oxlint checks it, see below.
      "@typescript-eslint/no-unused-vars": "off",
      "import-x/no-duplicates": "error",
      "import-x/no-extraneous-dependencies": "error",
      "import-x/no-restricted-paths": [
        "error",
        {
          basePath: import.meta.dirname,
          zones: [...zones, ...innerZones, ...answersZones, ...paneZones],
        },
      ],
      "own/no-import-cycle": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns: [OFFICE] }], "no-console": "error" },
  },
  {
    files: ["src/{text,framework,assessment,report,workbook,commands}/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [OFFICE, USER_INTERFACE] }] },
  },
  {
    files: [
      "src/{text,framework,assessment,report}/**/*.ts",
      "src/workbook/{plan,file,sheets,read/answers,build/sample}/**/*.ts",
      "src/workbook/frameworkTable/{*,testing/*,text/*}.ts",
      "src/taskpane/**/*.{ts,tsx}",
    ],
    ignores: ["src/taskpane/office/**"],
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS] },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    rules: { "no-restricted-syntax": ["error", OWN_LIMIT] },
  },
  {
    files: ["src/taskpane/**/*.test.tsx"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [OFFICE, JEST_DOM] }],
      "no-restricted-syntax": ["error", COMPUTED_STYLE],
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [
      react.configs.flat.recommended,
      react.configs.flat["jsx-runtime"],
      jsxA11y.flatConfigs.strict,
    ],
    settings: { react: { version: "18.3" } },
    rules: { "react/prop-types": "off" },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  prettier,
);
