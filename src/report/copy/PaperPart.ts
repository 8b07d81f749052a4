/** Which part of a paper to copy. */
export type PaperPart =
  | { readonly kind: "whole" }
  | { readonly kind: "theme"; readonly themeId: string }
  | { readonly kind: "heatmap" }
  | { readonly kind: "priorities" };
