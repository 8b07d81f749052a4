import { goTo, press, type Scene } from "./Scene";

export const moreScenes: readonly Scene[] = [
  { name: "more", contents: "submitted", act: async (page) => goTo(page, "More") },
  {
    name: "more-read-only",
    contents: "readOnly",
    act: async (page) => {
      await press(page, "Look at results");
      await goTo(page, "More");
    },
  },
  {
    name: "help",
    contents: "final",
    act: async (page) => {
      await goTo(page, "More");
      await press(page, "Help");
    },
  },
  {
    name: "paper",
    contents: "final",
    act: async (page) => {
      await goTo(page, "More");
      await press(page, /^Paper/);
      await page.getByRole("heading", { name: "Pictures" }).waitFor();
    },
  },
  {
    name: "paper-to-print",
    contents: "statements",
    act: async (page) => {
      await goTo(page, "More");
      await press(page, /^Paper/);
      await page.getByRole("radio", { name: /^Response report/ }).check({ force: true });
      await press(page, "Put it in front");
      await page.getByText("Page 2: SL3.1").waitFor();
    },
  },
  {
    name: "more-refresh-failed",
    contents: "final",
    act: async (page) => {
      await goTo(page, "More");
      await press(page, "Refresh the summary");
      await page.getByText("Refreshing went wrong.", { exact: true }).waitFor();
    },
  },
];
