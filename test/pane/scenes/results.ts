import type { Page } from "playwright-core";
import { goTo, press, type Scene } from "./Scene";

const results = async (page: Page): Promise<void> => goTo(page, "Results");

export const resultsScenes: readonly Scene[] = [
  {
    name: "results-provisional",
    contents: "provisional",
    act: async (page) => {
      await results(page);
      await press(page, /Showing leadership/);
    },
  },
  { name: "results-final", contents: "final", act: results },
  { name: "results-statement-set", contents: "statements", act: results },
  {
    name: "why",
    contents: "final",
    act: async (page) => {
      await results(page);
      await press(page, "Why 2?");
    },
  },
  {
    name: "why-key-area",
    contents: "final",
    act: async (page) => {
      await results(page);
      await press(page, /Showing leadership/);
      await press(page, /Engaging Councillors/);
    },
  },
];
