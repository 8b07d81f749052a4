import type { Assessment } from "../../../assessment/assessment";
import type { SignedBy } from "../../../assessment/signOff";

/** Whoever submitted last will often submit again. */
export function lastSubmitter({ signOffs = [] }: Assessment): SignedBy {
  const last = signOffs.filter(({ signOff }) => signOff?.kind === "submitted").at(-1)?.signOff;
  return { name: last?.name ?? "", role: last?.role ?? "" };
}
