import { View } from "../components/View";

/** To be built. */
export default function AssessView(): React.JSX.Element {
  return <View title="AssessView">{null}</View>;
}
