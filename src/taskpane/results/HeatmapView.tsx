import { View } from "../components/View";

/** To be built. */
export default function HeatmapView(): React.JSX.Element {
  return <View title="HeatmapView">{null}</View>;
}
