import { allValueCodes } from "../../../framework/framework";
import { Loading } from "../../components/Loading";
import { usePane } from "../../context/PaneContext";
import type { View } from "../../context/views";
import { text } from "../../text/text";
import { AssessValueCode } from "./AssessValueCode";
import { BackRow } from "./BackRow";
import { useCurrent } from "./useCurrent";

/** Used while another view is shown instead. */
const OTHER: Extract<View, { readonly kind: "assess" }> = { kind: "assess" };

/** One value code at a time: what it asks, its levels as cards, the comment, and the navigation. */
export default function AssessView(): React.JSX.Element | null {
  const { assessment, view } = usePane();
  const opened = view.kind === "assess" ? view : OTHER;
  const current = useCurrent(opened);
  const valueCode = allValueCodes(assessment.framework).find(
    ({ id }) => id === current.valueCodeId,
  );
  if (valueCode === undefined) return <Loading label={text("assess.opening")} />;
  return (
    <>
      <BackRow />
      <AssessValueCode valueCode={valueCode} current={current} field={opened.field ?? "entry"} />
    </>
  );
}
