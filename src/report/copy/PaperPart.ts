/** Which part of a paper to copy. */
export type PaperPart =
  | { readonly kind: "whole" }
  | { readonly kind: "theme"; readonly themeId: string }
  | { readonly kind: "heatmap" }
  /** What has moved since the earlier assessment. */
  | { readonly kind: "movement" }
  | { readonly kind: "priorities" };
