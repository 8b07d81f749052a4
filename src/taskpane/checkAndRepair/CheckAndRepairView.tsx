import { View } from "../components/View";

/** To be built. */
export default function CheckAndRepairView(): React.JSX.Element {
  return <View title="CheckAndRepairView">{null}</View>;
}
