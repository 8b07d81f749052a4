import { View } from "../components/View";

/** To be built. */
export default function SubmitView(): React.JSX.Element {
  return <View title="SubmitView">{null}</View>;
}
