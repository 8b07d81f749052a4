import { allValueCodes, type Framework } from "../../../framework/framework";
import { makeTestFramework } from "../../../framework/testFramework";
import { identifyRow, type RowMarks } from "./identifyRow";
import { knownCodes } from "./knownCodes";

const framework = makeTestFramework();
const [one, two, three] = allValueCodes(framework);
const titled: Framework = {
  ...framework,
  themes: framework.themes.map((theme) => ({
    ...theme,
    keyAreas: theme.keyAreas.map((keyArea) => ({
      ...keyArea,
      valueCodes: keyArea.valueCodes.map((code, index) => ({
        ...code,
        title: ["Service", "Customer"][index],
        description: "",
      })),
    })),
  })),
};
const shown = ({ title, description }: typeof one): string => `${title}\n\n${description}`;

type Case = readonly [string, RowMarks, object];

test.each<Case>([
  [
    "all marks agree",
    { id: one.id, ref: one.ref, title: shown(one) },
    { kind: "known", code: one, by: "id" },
  ],
  [
    "the title has no description",
    { id: one.id, ref: one.ref, title: one.title },
    { kind: "known", code: one, by: "id" },
  ],
  [
    "somebody reworded the title",
    { id: one.id, ref: one.ref, title: "Our words" },
    { kind: "known", code: one, by: "id" },
  ],
  [
    "the id has other capitals",
    { id: one.id.toUpperCase(), ref: one.ref, title: shown(one) },
    { kind: "known", code: one, by: "alteredId" },
  ],
  [
    "the ref is in other letters",
    { id: "x", ref: one.ref.toLowerCase(), title: shown(one) },
    { kind: "known", code: one, by: "ref" },
  ],
  [
    "the columns of ref and title are gone",
    { id: one.id, ref: undefined, title: undefined },
    { kind: "known", code: one, by: "id" },
  ],
  [
    "ref and title moved away from the id",
    { id: one.id, ref: two.ref, title: shown(two) },
    { kind: "known", code: two, by: "ref" },
  ],
  [
    "only the ref is another's",
    { id: one.id, ref: two.ref, title: shown(one) },
    { kind: "known", code: one, by: "otherRef" },
  ],
  [
    "id, ref and title are of three value codes",
    { id: one.id, ref: two.ref, title: shown(three) },
    { kind: "contradiction", codes: [one, two] },
  ],
  [
    "id and ref disagree and the title is nobody's",
    { id: one.id, ref: two.ref, title: "" },
    { kind: "contradiction", codes: [one, two] },
  ],
  [
    "the ref is nobody's and the title another's",
    { id: one.id, ref: "X9", title: shown(two) },
    { kind: "contradiction", codes: [one] },
  ],
  [
    "there is no id and the ref has another title",
    { id: "", ref: one.ref, title: shown(two) },
    { kind: "contradiction", codes: [one] },
  ],
  [
    "there is only a title",
    { id: "", ref: "", title: shown(two) },
    { kind: "known", code: two, by: "title" },
  ],
  ["there is no mark", { id: "", ref: "", title: "" }, { kind: "unknown" }],
  ["no mark is known", { id: "x", ref: "y", title: "z" }, { kind: "unknown" }],
])("A row is known by what agrees: %s.", (_what, marks, expected) => {
  expect(identifyRow(marks, knownCodes(framework))).toEqual(expected);
});

const [service, customer, other] = allValueCodes(titled);

test.each<Case>([
  [
    "id and ref disagree and both have that title",
    { id: service.id, ref: other.ref, title: "Service" },
    { kind: "contradiction", codes: [service, other] },
  ],
  [
    "the title suits only the ref",
    { id: service.id, ref: customer.ref, title: "Customer" },
    { kind: "known", code: customer, by: "ref" },
  ],
  ["there is only the title", { id: "", ref: "", title: "Service" }, { kind: "unknown" }],
])("Titles that repeat decide nothing: %s.", (_what, marks, expected) => {
  expect(identifyRow(marks, knownCodes(titled))).toEqual(expected);
});
