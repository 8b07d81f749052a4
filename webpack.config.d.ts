import type { Configuration } from "webpack";
import type { Configuration as ServerConfiguration } from "webpack-dev-server";

declare function createConfiguration(
  environment: unknown,
  options: { readonly mode: string },
): Configuration & { readonly devServer: ServerConfiguration };

export = createConfiguration;
