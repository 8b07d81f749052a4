import { LOCALE } from "../../text/fillText";
import { text } from "./text";

const list = new Intl.ListFormat(LOCALE);

/** "Highways, Housing and 12 more": the first few of many names, so that a message stays short. */
export function nameList(names: readonly string[], most = 8): string {
  const more = names.length - most;
  return list.format(
    more > 0 ? [...names.slice(0, most), text("gone.more", { count: more })] : names,
  );
}
