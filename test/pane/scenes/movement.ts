import { goTo, press, see, steps, type Act, type Scene } from "./Scene";

const open: Act = steps(goTo("More"), press(/^Movement/));

const choose =
  (name: string): Act =>
  async (page) =>
    page.getByLabel("Workbook of the earlier assessment").setInputFiles({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from("x"),
    });

export const movementScenes: readonly Scene[] = [
  { name: "movement-none", contents: "earlierFile", act: open },
  {
    name: "movement-chosen",
    contents: "earlierFile",
    act: steps(open, choose("Fenbridge 2025.xlsx"), see("Fenbridge 2025.xlsx is ready to compare")),
  },
  {
    name: "movement",
    contents: "movement",
    act: steps(open, press(/^Engaging senior managers/)),
  },
  {
    name: "movement-rounds",
    contents: "rounds",
    act: steps(open, async (page) =>
      page.getByLabel("Weakest level of").selectOption("SL3 Working with partners"),
    ),
  },
  {
    name: "movement-rounds-remove",
    contents: "rounds",
    act: steps(open, press("Remove Fenbridge 2024.xlsx"), see("Remove Fenbridge 2024.xlsx?")),
  },
  {
    name: "movement-rounds-to-complete",
    contents: "roundFiles",
    act: steps(open, choose("Fenbridge 2024.xlsx"), see("Give the date of this round.")),
  },
];
