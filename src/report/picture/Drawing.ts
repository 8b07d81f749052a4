/** A picture as SVG, which can be scaled to any size. */
export interface Drawing {
  readonly svg: string;
  /** In pixels at 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in a few words. */
  readonly title: string;
  /** What it shows, in sentences, for people who cannot see it. */
  readonly description: string;
}
