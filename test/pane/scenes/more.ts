import { goTo, press, type Scene } from "./Scene";

export const moreScenes: readonly Scene[] = [
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
