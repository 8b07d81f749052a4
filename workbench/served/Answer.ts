/** What a served address answered. */

export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** `fetch`, or what stands in for it in tests. Redirects are not followed. */
export type Get = (url: string) => Promise<Answer>;

/** Asks the web server itself, without anything that was kept of an earlier answer. */
export async function getFromWeb(url: string): Promise<Answer> {
  const answer = await fetch(url, {
    redirect: "manual",
    cache: "no-store",
    signal: AbortSignal.timeout(30_000),
  });
  return {
    url,
    status: answer.status,
    headers: answer.headers,
    body: new Uint8Array(await answer.arrayBuffer()),
  };
}

/** The body as text. */
export function textOf({ body }: Answer): string {
  return new TextDecoder().decode(body);
}
