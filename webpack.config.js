/**
 * Builds the pane and the ribbon's commands into dist/.
 *
 * Production loads office.js from Microsoft's network, as the store requires. Development serves
 * the package's own copy, so that the pane runs offline and in the workbench.
 *
 * A production build needs three settings: MATURITY_WORKBOOK_URL, where it will be served, and
 * MATURITY_WORKBOOK_OPERATOR and MATURITY_WORKBOOK_CONTACT, who runs it and where people get help.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { config, version } = require("./package.json");
const { fileList } = require("./hosting/fileList");
const { hostFilesBelow } = require("./hosting/hostFiles");
const { operatorFrom } = require("./hosting/operator");

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LOCAL_OFFICE_JS = "/office-js/office.js";
const DEVELOPMENT_URL = `https://localhost:${config.dev_server_port}/`;

/** A test checks the limit of 169 kB gzip; webpack can only check the size before compression. */
const LARGEST_ENTRY = 700_000;

module.exports = (_env, { mode }) => {
  const development = mode !== "production";
  const productionUrl = development ? "" : servedAt(process.env.MATURITY_WORKBOOK_URL ?? "");
  const hostFiles = development ? {} : hostFilesBelow(new URL(productionUrl).pathname);
  const operator = operatorFrom(process.env, development);
  const style = readFileSync(path.resolve(__dirname, "src/pages/pages.css"), "utf8");
  const pages = [
    ...["support", "privacy", "terms"].map((name) => textPage(name, { operator, style, version })),
    page("taskpane", "src/taskpane/taskpane.html", development),
    page("commands", "src/commands/commands.html", development),
  ];
  const entry = {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/commands.ts",
  };
  // The page to try the add-in without Excel is never shipped.
  if (development) {
    entry.workbench = "./workbench/page/index.ts";
    pages.push(page("workbench", "workbench/page/workbench.html", development));
  }

  return {
    mode,
    devtool: development ? "source-map" : false,
    entry,
    output: {
      path: path.resolve("dist"),
      filename: development ? "[name].js" : "js/[name].[contenthash:8].js",
      chunkFilename: development ? "[name].js" : "js/[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              // The oldest web view with ExcelApi 1.9 that is not Internet Explorer.
              target: "es2021",
            },
          },
        },
      ],
    },
    plugins: [
      ...pages,
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) =>
              development ? content : served(content.toString(), productionUrl, operator.name),
          },
          ...(development ? [officeJsCopy(), ...workbenchCopies()] : copiesOf(hostFiles)),
        ],
      }),
      ...(development ? [] : [fileList(Object.keys(hostFiles))]),
    ],
    performance: {
      hints: development ? false : "error",
      maxEntrypointSize: LARGEST_ENTRY,
      maxAssetSize: LARGEST_ENTRY,
    },
    devServer: {
      // Only this machine: the page and the pane are for developers.
      host: "localhost",
      port: config.dev_server_port,
      server: "https",
      headers: { "Access-Control-Allow-Origin": "*" },
      static: false,
      devMiddleware: { index: "workbench.html" },
      client: { overlay: false },
    },
  };
};

function page(name, template, development) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    templateParameters: { officeJs: development ? LOCAL_OFFICE_JS : OFFICE_JS },
  });
}

/** The base address with one slash at the end. Throws for an address that Office would refuse. */
function servedAt(url) {
  if (!/^https:\/\/[^/\s]+/.test(url)) {
    throw new Error(`MATURITY_WORKBOOK_URL must be an https address, not "${url}".`);
  }
  return `${url.replace(/\/+$/, "")}/`;
}

/** The manifest with the address and the provider of this build. */
function served(manifest, productionUrl, provider) {
  const escaped = provider.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return manifest
    .replaceAll(DEVELOPMENT_URL, () => productionUrl)
    .replace(/(<ProviderName>)[^<]*/, (_all, tag) => tag + escaped);
}

/** A page without scripts. */
function textPage(name, values) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `src/pages/${name}.html`,
    chunks: [],
    templateParameters: values,
  });
}

/** Where hosts read their headers from. */
function copiesOf(hostFiles) {
  return Object.entries(hostFiles).map(([name, content]) => ({
    from: "hosting/headers.json",
    to: name,
    toType: "file",
    transform: () => content,
  }));
}

/** Files that office.js fetches itself: the host's own file and its texts. */
function officeJsCopy() {
  return {
    context: path.dirname(require.resolve("@microsoft/office-js/dist/office.js")),
    from: "{office.js,o15apptofilemappingtable.js,excel-web-16.00.js,excel-win32-16.01.js,excel-mac-16.00.js,en-us/*.js,en-gb/*.js,telemetry/*.js,ariatelemetry/*.js}",
    to: "office-js",
    info: { minimized: true },
  };
}

/** The workbench's styles, the library's readable build, which lists Excel's members, and the files for painting pictures. */
function workbenchCopies() {
  return [
    { from: "*.css", context: "workbench/page", to: "workbench" },
    {
      from: require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"),
      to: "office-js",
      info: { minimized: true },
    },
    { from: require.resolve("@resvg/resvg-wasm/index_bg.wasm"), to: "paint" },
    {
      context: path.dirname(
        require.resolve("@fontsource/carlito/files/carlito-latin-400-normal.woff2"),
      ),
      from: "*-{400,700}-normal.woff2",
      to: "paint",
    },
  ];
}
