/** Set-up of test files: their property tests draw from the seed of the run. */
import fc from "fast-check";
import { propertySeed } from "./propertySeed";

fc.configureGlobal({ seed: propertySeed() });
