import { text } from "./text";

/** The size of a framework, for the line below its title. */
interface FrameworkSize {
  readonly valueCodeCount: number;
  readonly themeCount: number;
  readonly levelRange: { readonly lowest: number; readonly highest: number };
}

/** "59 value codes in 4 themes, levels 1 to 5" */
export function frameworkLine({ valueCodeCount, themeCount, levelRange }: FrameworkSize): string {
  return text("framework.size", {
    valueCodes: text("framework.valueCodes", { count: valueCodeCount }),
    themes: text("framework.themes", { count: themeCount }),
    ...levelRange,
  });
}

/** Title with its version, unless the title says it already. */
export function titleWithVersion(framework: {
  readonly title: string;
  readonly version: string;
}): string {
  const { title, version } = framework;
  return title.includes(version) ? title : text("framework.titleWithVersion", { title, version });
}
