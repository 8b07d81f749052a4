import { goTo, press, see, steps, type Act, type Scene } from "./Scene";

const open: Act = steps(goTo("More"), press(/^Movement/));

const choose: Act = async (page) =>
  page.getByLabel("Workbook of the earlier assessment").setInputFiles({
    name: "Fenbridge 2025.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("x"),
  });

export const movementScenes: readonly Scene[] = [
  { name: "movement-none", contents: "earlierFile", act: open },
  {
    name: "movement-chosen",
    contents: "earlierFile",
    act: steps(open, choose, see("Fenbridge 2025.xlsx is ready to compare")),
  },
  {
    name: "movement",
    contents: "movement",
    act: steps(open, press(/^Engaging senior managers/)),
  },
];
