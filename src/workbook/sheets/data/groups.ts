/** The groups that have a weakest level, in the order sheets list them. */
import {
  isOwnKeyArea,
  type Framework,
  type KeyArea,
  type Theme,
} from "../../../framework/framework";

export interface Group {
  readonly kind: "whole" | "theme" | "keyArea";
  readonly title: string;
  readonly ref: string;
  /** The theme a theme or key area row belongs to. */
  readonly theme?: Theme;
  /** Present for a key area, also if the theme is its own. */
  readonly keyArea?: KeyArea;
  /** Number of the key area in the framework, from 1; 0 for others. */
  readonly keyAreaNumber: number;
  /** True if the theme is its own key area: one row for both. */
  readonly ownKeyArea: boolean;
  /** Its value codes as a range in framework order. */
  readonly first: number;
  readonly count: number;
}

/**
 * All value codes, then each theme followed by its key areas; a theme that is its own key area just
 * once.
 */
export function groupsOf(framework: Framework): readonly Group[] {
  const groups: Group[] = [];
  let next = 0;
  let keyAreaNumber = 0;
  for (const theme of framework.themes) {
    const own = isOwnKeyArea(theme);
    const themeCount = theme.keyAreas.reduce((sum, one) => sum + one.valueCodes.length, 0);
    if (!own) {
      groups.push({
        kind: "theme",
        title: theme.title,
        ref: theme.ref,
        theme,
        keyAreaNumber: 0,
        ownKeyArea: false,
        first: next,
        count: themeCount,
      });
    }
    for (const keyArea of theme.keyAreas) {
      keyAreaNumber += 1;
      groups.push({
        kind: "keyArea",
        title: keyArea.title,
        ref: keyArea.ref,
        theme,
        keyArea,
        keyAreaNumber,
        ownKeyArea: own,
        first: next,
        count: keyArea.valueCodes.length,
      });
      next += keyArea.valueCodes.length;
    }
  }
  const whole: Group = {
    kind: "whole",
    title: framework.title,
    ref: "",
    keyAreaNumber: 0,
    ownKeyArea: false,
    first: 0,
    count: next,
  };
  return [whole, ...groups];
}
