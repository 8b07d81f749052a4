import { useState } from "react";
import type { Ribbon } from "../../manifest/readRibbon";
import { WorkbookView } from "../grid/WorkbookView";
import type { Session } from "../session/Session";
import { AddinGroups } from "./AddinGroups";
import { firstPanePage } from "./firstPanePage";
import { LimitsDialog } from "./LimitsDialog";
import type { Message } from "./Message";
import { MessageBar } from "./MessageBar";
import { PageGroups } from "./PageGroups";
import { Pane, WIDTHS } from "./Pane";
import type { PaneTheme } from "./PaneTheme";
import { TitleBar } from "./TitleBar";
import { UnsavedDialog } from "./UnsavedDialog";
import { useFileDrop } from "./useFileDrop";
import { useFiles } from "./useFiles";
import { useRibbonCommand } from "./useRibbonCommand";
import { useSaveKey } from "./useSaveKey";
import { useSession } from "./useSession";
import { useUnloadWarning } from "./useUnloadWarning";
import { ViewGroup } from "./ViewGroup";

interface WorkbenchPageProps {
  readonly session: Session;
  readonly ribbon: Ribbon;
}

/** The ribbon at the top, the workbook on the left, the add-in's pane on the right. */
export function WorkbenchPage({ session, ribbon }: WorkbenchPageProps): React.JSX.Element {
  useSession(session);
  const [message, setMessage] = useState<Message>();
  const [limits, setLimits] = useState(false);
  const [theme, setTheme] = useState<PaneTheme>("system");
  const [panePage, setPanePage] = useState(firstPanePage(ribbon));
  const [paneWidth, setPaneWidth] = useState<number>(WIDTHS[1]);
  const files = useFiles(session, setMessage);
  const commands = useRibbonCommand(session, ribbon, setMessage);
  const dropping = useFileDrop(files.open);
  const unsaved = session.host().isDirty;
  useUnloadWarning(unsaved);
  useSaveKey(files.save);

  return (
    <>
      <TitleBar
        tabs={ribbon.tabs.map(({ label }) => label)}
        fileName={files.name}
        unsaved={unsaved}
        status={message && message.kind !== "trouble" ? message.text : ""}
        onLimits={() => setLimits(true)}
      />
      <section className="ribbon" aria-label="Ribbon">
        <PageGroups session={session} files={files} />
        <AddinGroups
          ribbon={ribbon}
          shownPage={panePage}
          running={commands.running}
          onPane={(page) => setPanePage(page === panePage ? undefined : page)}
          onFunction={(button, name) => void commands.run(button, name)}
        />
        <ViewGroup theme={theme} onTheme={setTheme} />
      </section>
      <MessageBar
        trouble={message?.kind === "trouble" ? message.text : ""}
        onClose={() => setMessage(undefined)}
      />
      <div className="work">
        <main aria-label="Workbook">
          <WorkbookView session={session} />
        </main>
        {panePage !== undefined && (
          <Pane
            session={session}
            name={ribbon.name}
            page={panePage}
            theme={theme}
            width={paneWidth}
            onWidth={setPaneWidth}
            onClose={() => setPanePage(undefined)}
          />
        )}
      </div>
      {limits && <LimitsDialog onClose={() => setLimits(false)} />}
      {files.waiting && (
        <UnsavedDialog name={files.name} onSettle={(how) => void files.settle(how)} />
      )}
      {dropping && <div className="drop">Drop the workbook here to open it.</div>}
    </>
  );
}
