import { AddRegular } from "@fluentui/react-icons/svg/add";
import { FileArea } from "../../components/FileArea";
import { ReadingProgress } from "../../components/ReadingProgress";
import { useInbox } from "../../context/InboxContext";
import { text } from "../../text/departments/departmentText";
import { TroubleBar } from "../../trouble/TroubleBar";
import { useReading } from "./useReading";

/** Takes departments' workbooks by a file picker or dropped, and reads them. */
export function AddWorkbooks(): React.JSX.Element {
  const [{ reading, trouble }, change] = useInbox();
  const read = useReading();
  const numbered = (number: number, total: number): string =>
    text("departments.reading", { number, total });
  return (
    <>
      <FileArea
        id="departments-add"
        label={text("departments.add")}
        icon={<AddRegular />}
        hints={{ drop: text("departments.drop"), local: text("departments.local") }}
        picker={text("departments.files")}
        several
        isBusy={reading !== undefined}
        onFiles={(files) => void read(files)}
      />
      {trouble !== undefined && (
        <TroubleBar
          trouble={trouble}
          action={text("messages.close")}
          onAction={() => change(({ trouble: _trouble, ...inbox }) => inbox)}
        />
      )}
      {reading !== undefined && (
        <ReadingProgress
          name={numbered(reading.done, reading.total)}
          line={numbered(Math.min(reading.done + 1, reading.total), reading.total)}
          value={reading.done / reading.total}
          cancel={{ label: text("departments.cancel"), onCancel: reading.cancel }}
        />
      )}
    </>
  );
}
