import { LOCALE } from "../../text/fillText";
import { joinNames } from "../../text/joinNames";
import { text } from "./text";

const list = new Intl.ListFormat(LOCALE);

/** "Highways, Housing and 12 more": the first few of many names, so that a message stays short. */
export function nameList(names: readonly string[], most = 8): string {
  const more = names.length - most;
  const listed = more > 0 ? [...names.slice(0, most), text("gone.more", { count: more })] : names;
  // A name with a comma cannot be taken for two.
  return listed.some((name) => name.includes(",")) ? joinNames(listed) : list.format(listed);
}
