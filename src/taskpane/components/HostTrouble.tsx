import type { Trouble } from "../../workbook/outcomes";
import type { Host } from "../office/hostCheck";
import { TroublePage } from "./TroublePage";

const WORDS: Readonly<Record<Exclude<Host["kind"], "ready">, Trouble>> = {
  noOffice: {
    kind: "other",
    message: "Excel’s own library did not arrive.",
    remedy: "Check the connection to appsforoffice.microsoft.com, then try again.",
    details: "",
  },
  notExcel: {
    kind: "other",
    message: "This is no Excel.",
    remedy: "Open a workbook in Excel, then choose Maturity Workbook on the Home tab.",
    details: "",
  },
  tooOld: {
    kind: "olderExcel",
    message: "This Excel is too old for the pane.",
    remedy:
      "Use Microsoft 365, Excel 2021 or later, or Excel on the web. The sheets themselves work here.",
    details: "",
  },
};

interface HostTroubleProps {
  readonly kind: Exclude<Host["kind"], "ready">;
  readonly onAgain: () => void;
}

/** The page for when the pane does not stand in an Excel that it can work with. */
export function HostTrouble({ kind, onAgain }: HostTroubleProps): React.JSX.Element {
  return <TroublePage trouble={WORDS[kind]} onAgain={onAgain} />;
}
