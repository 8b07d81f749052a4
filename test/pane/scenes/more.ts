import { goTo, press, see, steps, type Scene } from "./Scene";

export const moreScenes: readonly Scene[] = [
  { name: "more", contents: "submitted", act: goTo("More") },
  {
    name: "more-read-only",
    contents: "readOnly",
    act: steps(press("Look at results"), goTo("More")),
  },
  {
    name: "officers",
    contents: "provisional",
    act: steps(goTo("More"), press(/^Officers/), async (page) => {
      for (const [keyArea, name] of [
        ["Engaging Councillors", "Head of procurement"],
        ["Working with partners", "P. Shah"],
      ]) {
        const field = page.getByLabel(`Officer: ${keyArea}`);
        await field.fill(name);
        await field.press("Enter");
        await page.getByRole("button", { name: new RegExp(`^${name}`) }).waitFor();
      }
    }),
  },
  {
    name: "details",
    contents: "provisional",
    act: steps(goTo("More"), press(/^Council and date/), async (page) =>
      page.getByLabel("Date of assessment").waitFor(),
    ),
  },
  {
    name: "help",
    contents: "final",
    act: steps(goTo("More"), press("Help")),
  },
  {
    name: "paper",
    contents: "final",
    act: steps(goTo("More"), press(/^Report/), async (page) =>
      page.getByRole("heading", { name: "Pictures" }).waitFor(),
    ),
  },
  {
    name: "paper-to-print",
    contents: "statements",
    act: steps(
      goTo("More"),
      press(/^Report/),
      async (page) => page.getByRole("radio", { name: /^All answers/ }).check({ force: true }),
      press("Open to print"),
      see(/Page 2: SL3\.1/),
    ),
  },
  {
    name: "more-refresh-failed",
    contents: "final",
    act: steps(goTo("More"), press("Refresh summary"), see("Refreshing went wrong.")),
  },
];
