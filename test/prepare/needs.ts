/** What the tests need besides Node and npm's packages, and its name on each system. */

export type Need = "calc" | "writer" | "carlito" | "poppler" | "chromium";

/** The words after `--without`: each leaves out the test files that need it. */
export const OMISSIBLE = ["libreoffice", "chromium"] as const;
export type Omissible = (typeof OMISSIBLE)[number];

interface NeedWords {
  /** The name that people use. */
  readonly title: string;
  /** What to leave out if it is missing. */
  readonly belongsTo: Omissible;
}

export const NEEDS: Readonly<Record<Need, NeedWords>> = {
  calc: { title: "LibreOffice Calc", belongsTo: "libreoffice" },
  writer: { title: "LibreOffice Writer", belongsTo: "libreoffice" },
  carlito: { title: "the font Carlito", belongsTo: "libreoffice" },
  poppler: { title: "pdftotext and pdftoppm of Poppler", belongsTo: "libreoffice" },
  chromium: { title: "Chromium or Chrome", belongsTo: "chromium" },
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
};
const APT_GET = ["sudo", "apt-get", "install", "--no-install-recommends", "-y"];

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
    { begins: ["brew", "install"], names: { poppler: "poppler" } },
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
