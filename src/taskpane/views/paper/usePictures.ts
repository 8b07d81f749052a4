import { useEffect, useState } from "react";
import type { Paper } from "../../../report/paper/paper";
import { drawPicture, PICTURE_KINDS, type PictureKind } from "../../../report/picture/drawings";
import { usePane } from "../../context/PaneContext";
import { chartPicture, type ChartPicture } from "./chartPicture";
import { toPng } from "./toPng";

/** A picture of the paper, from Excel's chart or drawn by the pane. */
export interface PanePicture {
  readonly kind: PictureKind;
  readonly title: string;
  /** Alt text. */
  readonly description: string;
  /** For an image element. */
  readonly address: string;
  /** In pixels at 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /**
   * "asking" while Excel has not answered: the drawing is shown until then; "noChart" if it gave no
   * picture that can be printed; "drawing" if the person wants it drawn.
   */
  readonly from: "asking" | "chart" | "noChart" | "drawing";
  /** @throws Error if the browser draws no picture */
  png(): Promise<Blob>;
  /** Switches between the chart and the drawing; absent if Excel gave no picture. */
  readonly change?: () => void;
}

type Charts = Readonly<Partial<Record<PictureKind, ChartPicture | "none">>>;

/** Excel's own pictures of the charts if available, otherwise the pane's drawings. */
export function usePictures(paper: Paper): readonly PanePicture[] {
  const { service } = usePane();
  const [answers, setAnswers] = useState<{ readonly to: Paper; readonly charts: Charts }>();
  const [drawn, setDrawn] = useState<readonly PictureKind[]>([]);

  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      let charts: Charts = {};
      for (const kind of PICTURE_KINDS) {
        const outcome = await service.chartImage(kind);
        const found = outcome.kind === "image" ? await chartPicture(outcome.image) : undefined;
        if (!current) return;
        charts = { ...charts, [kind]: found ?? "none" };
        setAnswers({ to: paper, charts });
      }
    };
    void ask();
    return () => {
      current = false;
    };
  }, [service, paper]);

  // A chart of earlier answers would be wrong.
  const charts = answers?.to === paper ? answers.charts : {};
  return PICTURE_KINDS.map((kind): PanePicture => {
    const drawing = drawPicture(kind, paper);
    const { title, description } = drawing;
    const chart = charts[kind];
    const isDrawn = drawn.includes(kind);
    const change = (): void =>
      setDrawn(isDrawn ? drawn.filter((one) => one !== kind) : [...drawn, kind]);
    if (typeof chart === "object" && !isDrawn) {
      const { png, address, width, height } = chart;
      const told = { title, description, width, height };
      return {
        kind,
        ...told,
        address,
        from: "chart",
        png: async () => Promise.resolve(png),
        change,
      };
    }
    return {
      kind,
      title,
      description,
      width: drawing.width,
      height: drawing.height,
      address: `data:image/svg+xml,${encodeURIComponent(drawing.svg)}`,
      from: chart === undefined ? "asking" : chart === "none" ? "noChart" : "drawing",
      png: async () => toPng(drawing),
      ...(typeof chart === "object" ? { change } : {}),
    };
  });
}
