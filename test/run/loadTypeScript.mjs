/** Set-up of a worker that runs test files one after another in one Node process. */
import { register as registerModules } from "tsx/esm/api";
import { register as registerRequired } from "tsx/cjs/api";

registerRequired();
registerModules();
