/** What the tests need besides Node and npm's packages, and its name on each system. */

export type Need = "calc" | "writer" | "carlito" | "poppler" | "chromium" | "gnumeric";

/** The words after `--without`: each leaves out the test files that need it. */
export const OMISSIBLE = ["libreoffice", "chromium", "gnumeric"] as const;
export type Omissible = (typeof OMISSIBLE)[number];

interface NeedWords {
  /** The name that people use. */
  readonly title: string;
  /** What to leave out if it is missing. */
  readonly belongsTo: Omissible;
  /** Only long tests need it, so that npm test does without. */
  readonly onlyLong?: true;
  /** A second opinion: where it cannot be installed, its tests are left out, and the end names them. */
  readonly dispensable?: true;
}

export const NEEDS: Readonly<Record<Need, NeedWords>> = {
  calc: { title: "LibreOffice Calc", belongsTo: "libreoffice" },
  writer: { title: "LibreOffice Writer", belongsTo: "libreoffice" },
  carlito: { title: "the font Carlito", belongsTo: "libreoffice" },
  poppler: { title: "pdftotext and pdftoppm of Poppler", belongsTo: "libreoffice" },
  chromium: { title: "Chromium or Chrome", belongsTo: "chromium" },
  gnumeric: {
    title: "ssconvert of Gnumeric",
    belongsTo: "gnumeric",
    onlyLong: true,
    dispensable: true,
  },
};

export type System = "debian" | "ubuntu" | "fedora" | "suse" | "arch" | "mac" | "windows" | "other";

/** An installer command: how it begins, and its name for each need. */
export interface Installer {
  readonly begins: readonly string[];
  readonly names: Readonly<Partial<Record<Need, string>>>;
}

const DEBIAN_OFFICE = {
  calc: "libreoffice-calc",
  writer: "libreoffice-writer",
  carlito: "fonts-crosextra-carlito",
  poppler: "poppler-utils",
  gnumeric: "gnumeric",
};
const APT_GET = ["sudo", "apt-get", "install", "--no-install-recommends", "-y"];

/** Each need is in one of a system's installers, except for Gnumeric, which Windows no longer has. */
export const INSTALLERS: Readonly<Record<Exclude<System, "other">, readonly Installer[]>> = {
  debian: [{ begins: APT_GET, names: { ...DEBIAN_OFFICE, chromium: "chromium" } }],
  ubuntu: [
    { begins: APT_GET, names: DEBIAN_OFFICE },
    {
      // Ubuntu's own package only requests a snap, which containers cannot run.
      begins: ["npx", "playwright-core", "install", "--with-deps", "--no-shell"],
      names: { chromium: "chromium" },
    },
  ],
  fedora: [
    {
      begins: ["sudo", "dnf", "install", "-y"],
      names: {
        calc: "libreoffice-calc",
        writer: "libreoffice-writer",
        carlito: "google-carlito-fonts",
        poppler: "poppler-utils",
        chromium: "chromium",
        gnumeric: "gnumeric",
      },
    },
  ],
  suse: [
    {
      begins: ["sudo", "zypper", "install", "-y"],
      names: {
        calc: "libreoffice-calc",
        writer: "libreoffice-writer",
        carlito: "google-carlito-fonts",
        poppler: "poppler-tools",
        chromium: "chromium",
        gnumeric: "gnumeric",
      },
    },
  ],
  arch: [
    {
      begins: ["sudo", "pacman", "-S", "--needed"],
      names: {
        calc: "libreoffice-fresh",
        writer: "libreoffice-fresh",
        carlito: "ttf-carlito",
        poppler: "poppler",
        chromium: "chromium",
        gnumeric: "gnumeric",
      },
    },
  ],
  mac: [
    {
      begins: ["brew", "install", "--cask"],
      names: {
        calc: "libreoffice",
        writer: "libreoffice",
        carlito: "font-carlito",
        chromium: "google-chrome",
      },
    },
    { begins: ["brew", "install"], names: { poppler: "poppler", gnumeric: "gnumeric" } },
  ],
  windows: [
    {
      begins: ["winget", "install", "--exact"],
      names: {
        calc: "TheDocumentFoundation.LibreOffice",
        writer: "TheDocumentFoundation.LibreOffice",
        // LibreOffice includes the font.
        carlito: "TheDocumentFoundation.LibreOffice",
        poppler: "oschwartz10612.Poppler",
        chromium: "Google.Chrome",
      },
    },
  ],
};
