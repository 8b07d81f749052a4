import { FileArea } from "../../components/FileArea";
import { ReadingProgress } from "../../components/ReadingProgress";
import { text } from "../../text/movement/movementText";

interface ChooseEarlierProps {
  readonly label: string;
  /** The file that is being read, and how to end it. */
  readonly reading?: { readonly file: string; readonly cancel: () => void };
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes the workbooks of earlier assessments by a file picker or dropped. */
export function ChooseEarlier({ label, reading, onFiles }: ChooseEarlierProps): React.JSX.Element {
  const line = reading && text("movement.reading", { file: reading.file });
  return (
    <>
      <FileArea
        id="movement-choose"
        label={label}
        hints={{ drop: text("movement.drop"), local: text("movement.local") }}
        picker={text("movement.file")}
        several
        isBusy={reading !== undefined}
        onFiles={onFiles}
      />
      {reading !== undefined && line !== undefined && (
        <ReadingProgress
          name={line}
          line={line}
          cancel={{ label: text("movement.cancel"), onCancel: reading.cancel }}
        />
      )}
    </>
  );
}
