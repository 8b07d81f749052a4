/** How much there is in a framework, as the line under its title. */
interface FrameworkSize {
  readonly valueCodeCount: number;
  readonly themeCount: number;
  readonly levelRange: { readonly lowest: number; readonly highest: number };
}

/** "59 value codes in 4 themes, levels 1 to 5" */
export function frameworkLine({ valueCodeCount, themeCount, levelRange }: FrameworkSize): string {
  const valueCodes = `${valueCodeCount} value ${valueCodeCount === 1 ? "code" : "codes"}`;
  const themes = `${themeCount} ${themeCount === 1 ? "theme" : "themes"}`;
  return `${valueCodes} in ${themes}, levels ${levelRange.lowest} to ${levelRange.highest}`;
}

/** Title with its version, unless the title says it already. */
export function titleWithVersion(framework: {
  readonly title: string;
  readonly version: string;
}): string {
  return framework.title.includes(framework.version)
    ? framework.title
    : `${framework.title} ${framework.version}`;
}
