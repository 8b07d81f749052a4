import { copyNames } from "./copyNames";

test.each<[string, Partial<ReturnType<typeof copyNames>>]>([
  ["", { names: [] }],
  ["Housing\nFinance", { names: ["Housing", "Finance"], repeated: [], unusable: [] }],
  [
    "department\r\n Housing \r\n\r\nAdult  social\u00a0care",
    { names: ["Housing", "Adult social care"] },
  ],
  ["Housing\nFinance\nHOUSING\nhousing", { names: ["Housing", "Finance"], repeated: ["HOUSING"] }],
  [
    "HR/Payroll\nHR/payroll\nAll.\nCON\nWaste?",
    { names: [], unusable: ["HR/Payroll", "All.", "CON", "Waste?"] },
  ],
  ["Children’s services & “Families”", { names: ["Children’s services & “Families”"] }],
  [`${"a".repeat(101)}`, { names: [], unusable: ["a".repeat(101)] }],
])("The list %j", (list, expected) => {
  expect(copyNames(list)).toMatchObject(expected);
});
