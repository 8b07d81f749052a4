/** Builds the pages and serves them to this machine only. */
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import createConfiguration from "../../webpack.config.js";
import type { Certificate } from "./certificate";

interface PageServerNeeds {
  readonly port: number;
  readonly certificate: Certificate;
  readonly frozen: boolean;
  /** Progress of the first build, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Called for every build: `problems` is empty if it succeeded. */
  readonly onBuilt: (problems: string) => void;
}

interface PageServer {
  /**
   * Resolves when the server listens.
   * @throws Error if it cannot
   */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A server of the development build: the same pane as in production, and the page around it. */
export function createPageServer(needs: PageServerNeeds): PageServer {
  const { certificate, frozen } = needs;
  const { devServer, ...configuration } = createConfiguration({}, { mode: "development" });
  const compiler = webpack({
    ...configuration,
    ...(frozen && { devtool: false, watchOptions: { ignored: "**/*" } }),
    stats: "none",
    infrastructureLogging: { level: "none" },
  } satisfies Configuration);
  if (!compiler) throw new Error("webpack made no compiler.");
  new webpack.ProgressPlugin((share) => needs.onProgress(share)).apply(compiler);
  compiler.hooks.done.tap("start", (stats) => {
    needs.onBuilt(stats.hasErrors() ? stats.toString({ all: false, errors: true }) : "");
  });
  const { key, cert, ca } =
    certificate.kind === "trusted"
      ? certificate
      : { key: undefined, cert: undefined, ca: undefined };
  const server = new WebpackDevServer(
    {
      ...devServer,
      devMiddleware: { ...devServer.devMiddleware, stats: "none" },
      port: needs.port,
      server: { type: "https", options: { key, cert, ca } },
      // A page that reloads automatically would lose its open workbook.
      hot: false,
      liveReload: false,
      client: false,
      setupExitSignals: false,
    },
    compiler,
  );
  return { start: () => server.start(), stop: () => server.stop() };
}
