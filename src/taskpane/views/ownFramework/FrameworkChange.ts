import type { Framework } from "../../../framework/framework";

/** What becomes of an assessment whose framework changes. */
export interface FrameworkChange {
  /** Its framework, whose answers are to stay. */
  readonly before: Framework;
  /** True if the person then says where the answers belong. */
  readonly moves: (framework: Framework) => boolean;
}
