/**
 * Follows until the returned function is called, also where that is before following has begun.
 * @param started gives the function that stops
 * @param onRefused called if Excel does not report such changes
 */
export function followUntil(
  started: Promise<() => void>,
  onRefused: (error: unknown) => void,
): () => void {
  let ended = false;
  let stop = (): void => undefined;
  started.then((stopFollowing) => {
    if (ended) stopFollowing();
    else stop = stopFollowing;
  }, onRefused);
  return () => {
    ended = true;
    stop();
  };
}
