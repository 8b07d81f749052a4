import { View } from "../components/View";

/** To be built. */
export default function SettingsView(): React.JSX.Element {
  return <View title="SettingsView">{null}</View>;
}
