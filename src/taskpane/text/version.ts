import packageJson from "../../../package.json";

/** The add-in's version, "1.4.0"; the manifest has the same one. */
export const VERSION: string = packageJson.version;
