import { View } from "../components/View";

/** To be built. */
export default function TargetsView(): React.JSX.Element {
  return <View title="TargetsView">{null}</View>;
}
