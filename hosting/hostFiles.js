/**
 * The files that hosts read their headers from: Azure Static Web Apps, Netlify and those like it, IIS.
 * All of them are made of headers.json. No frame-ancestors and no X-Frame-Options: Excel on the web
 * shows the pane in a frame of its own.
 */
const headers = require("./headers.json");

const { cache, folders, pages, everywhere } = headers;
const DAY = 86_400;

/** The policy as one line. It is only reported until somebody has seen it work in Excel. */
const policy = Object.entries(headers.contentSecurityPolicy)
  .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
  .join("; ");

const always = { ...everywhere, "Content-Security-Policy-Report-Only": policy };

/** Name and content of each file. */
const hostFiles = {
  "staticwebapp.config.json": `${JSON.stringify(staticWebApp(), null, 2)}\n`,
  _headers: netlifyLike(),
  "web.config": iis(),
};

function staticWebApp() {
  return {
    globalHeaders: { ...always, "Cache-Control": cache.pages },
    routes: Object.entries(folders).map(([kind, folder]) => ({
      route: `/${folder}/*`,
      headers: { "Cache-Control": cache[kind] },
    })),
    mimeTypes: { ".xml": "application/xml" },
  };
}

/** Paths that do not overlap: some hosts join the values of all that match. */
function netlifyLike() {
  const paths = [
    ...pages.map((page) => [`/${page}`, cache.pages]),
    ...Object.entries(folders).map(([kind, folder]) => [`/${folder}/*`, cache[kind]]),
  ];
  const lines = paths.flatMap(([path, caching]) => [
    path,
    ...Object.entries({ ...always, "Cache-Control": caching }).map(
      ([name, value]) => `  ${name}: ${value}`,
    ),
  ]);
  return `${lines.join("\n")}\n`;
}

function iis() {
  const added = Object.entries(always).map(
    ([name, value]) => `        <add name="${name}" value="${value}" />`,
  );
  const locations = Object.entries(folders).map(([kind, folder]) => location(folder, cache[kind]));
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${added.join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

/** IIS writes the age itself, and the rest of the header as it is given. */
function location(folder, caching) {
  const seconds = Number(/max-age=(\d+)/.exec(caching)[1]);
  const rest = caching.replace(/,? *max-age=\d+/, "");
  return `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlCustom="${rest}" cacheControlMode="UseMaxAge" cacheControlMaxAge="${seconds / DAY}.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>`;
}

module.exports = { hostFiles, policy };
