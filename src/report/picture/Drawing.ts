/** A picture as drawn by us: SVG, which any size can be made from. */
export interface Drawing {
  readonly svg: string;
  /** In pixels at 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in a few words. */
  readonly title: string;
  /** What it shows, in sentences, for those who do not see it. */
  readonly description: string;
}
