import { View } from "../components/View";

/** To be built. */
export default function FindView(): React.JSX.Element {
  return <View title="FindView">{null}</View>;
}
