import { View } from "../components/View";

/** To be built. */
export default function ToSettleView(): React.JSX.Element {
  return <View title="ToSettleView">{null}</View>;
}
