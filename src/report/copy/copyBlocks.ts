import type { Block } from "../blocks/Block";
import { departmentBlocks } from "../blocks/departmentBlocks";
import { headBlocks } from "../blocks/headBlocks";
import { heatmapBlocks } from "../blocks/heatmapBlocks";
import { movementBlocks } from "../blocks/movementBlocks";
import { priorityBlocks } from "../blocks/priorityBlocks";
import { proposalBlocks } from "../blocks/proposalBlocks";
import { summaryBlocks } from "../blocks/summaryBlocks";
import { themeBlocks } from "../blocks/themeBlocks";
import type { Paper } from "../paper/paper";
import type { PaperPart } from "./PaperPart";

/**
 * The blocks to copy for a part of a paper.
 * @throws RangeError for a theme that the paper does not have
 */
export function copyBlocks(paper: Paper, part: PaperPart): readonly Block[] {
  const head = headBlocks(paper);
  switch (part.kind) {
    case "whole":
      return [
        ...head,
        ...summaryBlocks(paper),
        ...movementBlocks(paper),
        ...departmentBlocks(paper),
        ...priorityBlocks(paper),
        ...proposalBlocks(paper, false),
        ...heatmapBlocks(paper),
      ];
    case "heatmap":
      return [...head, ...heatmapBlocks(paper)];
    case "movement":
      return [...head, ...movementBlocks(paper)];
    case "priorities":
      return [...head, ...priorityBlocks(paper)];
    case "theme": {
      const theme = paper.themes.find(({ id }) => id === part.themeId);
      if (theme === undefined) throw new RangeError(`The report has no theme ${part.themeId}.`);
      return [...head, ...themeBlocks(theme, "withLines")];
    }
  }
}
