import { useRef, type ChangeEvent } from "react";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { TABLE_FILE_ENDINGS } from "../../../workbook/frameworkTable/tableFileEndings";
import { ListRow } from "../../components/ListRow";
import { useDroppedFiles } from "../../components/useDroppedFiles";
import { text } from "../../text/ownFramework/ownFrameworkText";

interface FileRowProps {
  readonly name: string;
  readonly line?: string;
  readonly onFile: (file: File) => void;
}

/** A row that takes one file by a picker, or dropped anywhere on the pane. */
export function FileRow({ name, line, onFile }: FileRowProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const take = ([file]: readonly File[]): void => {
    if (file !== undefined) onFile(file);
  };
  useDroppedFiles(take);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    // Choosing the same file again, after correcting it, must raise an event.
    currentTarget.value = "";
    take(files);
  };
  return (
    <>
      <ListRow
        id="own-file"
        before={<DocumentRegular fontSize={20} aria-hidden />}
        name={name}
        {...(line === undefined ? {} : { line })}
        onPress={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept={TABLE_FILE_ENDINGS.join(",")}
        aria-label={text("own.fileInput")}
        tabIndex={-1}
        style={{ display: "none" }}
        onChange={choose}
      />
    </>
  );
}
