import { goTo, press, seeNotice, steps, type Act, type Scene } from "./Scene";

const open: Act = steps(goTo("More"), press(/^Other councils/));

const choose =
  (...names: readonly string[]): Act =>
  async (page) =>
    page.getByLabel("Workbooks of other councils").setInputFiles(
      names.map((name) => ({
        name: `${name}.xlsx`,
        mimeType: "application/octet-stream",
        buffer: Buffer.from("x"),
      })),
    );

const withoutNames: Act = async (page) =>
  page.getByRole("checkbox", { name: "Show them as A, B, C, without names" }).click();

export const councilScenes: readonly Scene[] = [
  { name: "councils", contents: "councilFiles", act: open },
  {
    name: "councils-read",
    contents: "councilFiles",
    act: steps(
      open,
      choose("Ashby", "Borley", "Corby", "Derwent", "Elton", "Fenbridge Housing"),
      press("Make the sheet Councils"),
      seeNotice("The sheet Councils is open"),
    ),
  },
  {
    name: "councils-too-few",
    contents: "councilFiles",
    act: steps(open, choose("Ashby", "Borley"), withoutNames),
  },
];
