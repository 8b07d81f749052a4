/** Names in a list; semicolons between them where a name has a comma: "Housing; Waste, parks". */
export function joinNames(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(",")) ? "; " : ", ");
}
