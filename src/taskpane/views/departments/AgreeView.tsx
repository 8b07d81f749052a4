import { usePane } from "../../context/PaneContext";
import type { View as PaneView } from "../../context/views";
import { useKept } from "../../context/KeptContext";
import { View } from "../../components/View";
import { text } from "../../text/departments/departmentText";
import { AgreeValueCode } from "./AgreeValueCode";

type AgreeOpened = Extract<PaneView, { readonly kind: "agree" }>;

interface Position {
  readonly opened: AgreeOpened;
  readonly index: number;
}

const NONE: Position | undefined = undefined;

/** Walks through value codes and agrees a level for each. */
export default function AgreeView(): React.JSX.Element {
  const { assessment, view, back } = usePane();
  const { departments } = assessment;
  const [kept, setKept] = useKept<Position | undefined>("agree.position", NONE);
  if (view.kind !== "agree" || departments === undefined || view.valueCodeIds.length === 0) {
    return (
      <View title={text("agree.title")} onBack={back}>
        {text("agree.nothing")}
      </View>
    );
  }
  const { valueCodeIds } = view;
  const index = kept?.opened === view ? Math.min(kept.index, valueCodeIds.length - 1) : 0;
  const goTo = (next: number): void => {
    if (next >= valueCodeIds.length) back();
    else if (next >= 0) setKept({ opened: view, index: next });
  };
  return (
    <AgreeValueCode
      key={valueCodeIds[index]}
      valueCodeId={valueCodeIds[index]}
      departments={departments}
      index={index}
      count={valueCodeIds.length}
      onGo={goTo}
    />
  );
}
