interface Computer {
  readonly platform: NodeJS.Platform;
  /** Whether Excel is in its usual place on a Mac. On Windows Microsoft's tool looks for it. */
  readonly excelOnMac: boolean;
  /** Whether there is a certificate for localhost that the computer trusts. */
  readonly trusted: boolean;
}

interface Step {
  /** What the step does, for people to read. */
  readonly words: string;
  readonly command: string;
}

type ExcelPlan =
  | { readonly kind: "impossible"; readonly message: string }
  | { readonly kind: "steps"; readonly steps: readonly Step[] };

const OTHERWISE =
  "To try the add-in without Excel: npm start\nTo use it in Excel on the web: README.md, “In Excel”.";

const TRUST: Step = {
  words: "The computer is asked to trust this add-in's server. It may ask you to agree.",
  command: "npx --yes office-addin-dev-certs@2 install",
};
const SIDELOAD: Step = {
  words: "The server is started, and Excel with the add-in.",
  command: "npx --yes office-addin-debugging@6 start manifest.xml desktop --app excel",
};

/** The steps that make this computer's Excel show the add-in. */
export function excelPlan({ platform, excelOnMac, trusted }: Computer): ExcelPlan {
  if (platform !== "win32" && platform !== "darwin") {
    return {
      kind: "impossible",
      message: `There is no Excel for this system, so the add-in cannot be put into it.\n${OTHERWISE}`,
    };
  }
  if (platform === "darwin" && !excelOnMac) {
    return { kind: "impossible", message: `Excel is not installed on this Mac.\n${OTHERWISE}` };
  }
  return { kind: "steps", steps: trusted ? [SIDELOAD] : [TRUST, SIDELOAD] };
}
