/** The address in the evidence; undefined for anything that is not a plain web address. */
export function evidenceLink(evidence: string): string | undefined {
  const typed = evidence.trim();
  if (!/^https?:\/\//i.test(typed) || /\s/.test(typed)) return undefined;
  try {
    const { protocol, username, password, href } = new URL(typed);
    const isWeb = protocol === "https:" || protocol === "http:";
    return isWeb && username === "" && password === "" ? href : undefined;
  } catch {
    return undefined;
  }
}
