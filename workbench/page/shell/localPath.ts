/** The path of a manifest's address on the server of this page, whatever its port. */
export function localPath(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
