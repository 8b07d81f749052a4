import type { Block, PictureBlock } from "../blocks/Block";
import { criteriaBlocks } from "../blocks/criteriaBlocks";
import { councilBlocks } from "../blocks/councilBlocks";
import { departmentBlocks } from "../blocks/departmentBlocks";
import { exemplarBlocks } from "../blocks/exemplarBlocks";
import { headBlocks } from "../blocks/headBlocks";
import { heatmapBlocks } from "../blocks/heatmapBlocks";
import { movementBlocks } from "../blocks/movementBlocks";
import { openingBlocks } from "../blocks/openingBlocks";
import { firstPriorityBlocks, otherPriorityBlocks } from "../blocks/priorityBlocks";
import { proposalBlocks } from "../blocks/proposalBlocks";
import { statementBlocks } from "../blocks/statementBlocks";
import { summaryBlocks } from "../blocks/summaryBlocks";
import { themeBlocks } from "../blocks/themeBlocks";
import type { Paper } from "../paper/paper";
import type { PictureKind } from "../picture/drawings";

/** The optional parts of a document, besides the summary, the heatmap and the priorities. */
export interface DocumentParts {
  /** Every value code with level and comment, by theme. */
  readonly themes: boolean;
  readonly actions: boolean;
  /** What has moved since the earlier assessment, if there is one. */
  readonly movement: boolean;
  /** The framework's statements for the levels chosen, and what ticked criteria indicate. */
  readonly statements: boolean;
}

export const WHOLE_DOCUMENT: DocumentParts = {
  themes: true,
  actions: true,
  movement: true,
  statements: true,
};

/** Without the heatmap, which a document already has as a table. */
export const DOCUMENT_PICTURES: readonly PictureKind[] = ["distribution"];

/** The blocks of a document; `pictures` come after the heatmap's tables. */
export function documentBlocks(
  paper: Paper,
  parts: DocumentParts,
  pictures: readonly PictureBlock[],
): readonly Block[] {
  return [
    ...headBlocks(paper),
    ...openingBlocks(paper),
    ...summaryBlocks(paper),
    ...(parts.movement ? movementBlocks(paper) : []),
    ...departmentBlocks(paper),
    ...councilBlocks(paper),
    ...firstPriorityBlocks(paper),
    ...proposalBlocks(paper, parts.actions),
    ...heatmapBlocks(paper),
    ...pictures,
    ...exemplarBlocks(paper),
    ...(parts.themes ? paper.themes.flatMap((theme) => themeBlocks(theme, "withoutLines")) : []),
    ...(parts.statements ? [...statementBlocks(paper), ...criteriaBlocks(paper)] : []),
    ...otherPriorityBlocks(paper),
  ];
}
