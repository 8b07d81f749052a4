import type { Framework } from "../../../framework/framework";
import type { AssessmentService } from "../../AssessmentService";
import type { FrameworkSource } from "../../context/frameworkSource";
import { CheckColumns } from "./CheckColumns";
import { ChooseTable } from "./ChooseTable";
import type { FrameworkChange } from "./FrameworkChange";
import { PreviewFramework } from "./PreviewFramework";
import { RowsProgress } from "./RowsProgress";
import { useOwnFramework } from "./useOwnFramework";

interface OwnFrameworkViewProps {
  readonly service: AssessmentService;
  readonly frameworks: FrameworkSource;
  /** Present to change the framework of the assessment in the workbook. */
  readonly change?: FrameworkChange;
  readonly onBack: () => void;
  /** `from` names the table or file. */
  readonly onFramework: (framework: Framework, from: string) => void;
}

/** Reads a framework from a table: chooses it, checks its columns, looks at what was read. */
export default function OwnFrameworkView(props: OwnFrameworkViewProps): React.JSX.Element {
  const { service, frameworks, change, onBack, onFramework } = props;
  const own = useOwnFramework(service, frameworks, change, onFramework);
  const { chosen, reading, isPreviewed } = own;
  const back = (): void => {
    if (!own.back()) onBack();
  };
  if (chosen === undefined || reading === undefined) {
    return <ChooseTable own={own} isChange={change !== undefined} onBack={back} />;
  }
  if (chosen.kind === "table" && !isPreviewed) {
    return (
      <CheckColumns
        chosen={chosen}
        reading={reading}
        progress={<RowsProgress rows={own.rows} onCancel={own.cancel} />}
        onChange={own.change}
        onCheck={own.preview}
        onBack={back}
      />
    );
  }
  return (
    <PreviewFramework
      service={service}
      own={own}
      source={chosen.source}
      sheet={chosen.kind === "ciso" ? chosen.ciso.content.name : chosen.table.sheet.name}
      reading={reading}
      change={change}
      onUse={(framework) => onFramework(framework, nameOf(chosen))}
      onBack={back}
    />
  );
}

function nameOf(chosen: NonNullable<ReturnType<typeof useOwnFramework>["chosen"]>): string {
  if (chosen.source.kind === "file") return chosen.source.fileName;
  return chosen.kind === "ciso" ? chosen.ciso.name : chosen.table.name;
}
