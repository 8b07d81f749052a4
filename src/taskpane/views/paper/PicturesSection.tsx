import { PaperSection } from "./PaperSection";
import { text } from "../../text/paper/paperText";
import { PictureFigure } from "./PictureFigure";
import type { PanePicture } from "./usePictures";

interface PicturesSectionProps {
  readonly pictures: readonly PanePicture[];
  readonly organisation: string;
  readonly canDownload: boolean;
}

/** Heatmap and charts as pictures at print resolution, each with its description to copy. */
export function PicturesSection(props: PicturesSectionProps): React.JSX.Element {
  const { pictures, organisation, canDownload } = props;
  return (
    <PaperSection title={text("paper.picturesTitle")}>
      {pictures.map((picture) => (
        <PictureFigure
          key={picture.kind}
          picture={picture}
          organisation={organisation}
          canDownload={canDownload}
        />
      ))}
    </PaperSection>
  );
}
