import { View } from "../components/View";

/** To be built. */
export default function HelpView(): React.JSX.Element {
  return <View title="HelpView">{null}</View>;
}
