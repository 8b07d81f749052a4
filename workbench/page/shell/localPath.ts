/** A manifest's address on the server that this page came from, whatever its port. */
export function localPath(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
