import packageJson from "../../../package.json";

/** The add-in's version, "1.4.0"; the manifest carries the same. */
export const VERSION: string = packageJson.version;
