import { View } from "../components/View";

/** To be built. */
export default function ReopenView(): React.JSX.Element {
  return <View title="ReopenView">{null}</View>;
}
