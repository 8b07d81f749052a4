/**
 * The files that hosts read their headers from: Azure Static Web Apps, Netlify and those like it, IIS,
 * Apache, and one to include for nginx. All of them are made of headers.json. No frame-ancestors and no X-Frame-Options: Excel on the web
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

/**
 * Name and content of each file.
 * @param path of the address that is built for, with a slash at both ends
 */
function hostFilesBelow(path) {
  return {
    "staticwebapp.config.json": `${JSON.stringify(staticWebApp(path), null, 2)}\n`,
    _headers: netlifyLike(path),
    "web.config": iis(),
    ".htaccess": apache(path),
    "nginx.conf": nginx(path),
  };
}

function staticWebApp(path) {
  return {
    globalHeaders: { ...always, "Cache-Control": cache.pages },
    routes: Object.entries(folders).map(([kind, folder]) => ({
      route: `${path}${folder}/*`,
      headers: { "Cache-Control": cache[kind] },
    })),
    mimeTypes: { ".xml": "application/xml" },
  };
}

/** Paths that do not overlap: some hosts join the values of all that match. */
function netlifyLike(path) {
  const paths = [
    ...pages.map((page) => [`${path}${page}`, cache.pages]),
    ...Object.entries(folders).map(([kind, folder]) => [`${path}${folder}/*`, cache[kind]]),
  ];
  const lines = paths.flatMap(([where, caching]) => [
    where,
    ...Object.entries({ ...always, "Cache-Control": caching }).map(
      ([name, value]) => `  ${name}: ${value}`,
    ),
  ]);
  return `${lines.join("\n")}\n`;
}

/** Answers that are errors are not kept: the expressions set what may be kept on others alone. */
function apache(path) {
  const lines = [
    ...Object.entries(always).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${cache.pages}"`,
    ...Object.entries(folders).map(
      ([kind, folder]) =>
        `  Header set Cache-Control "${cache[kind]}" "expr=%{REQUEST_URI} =~ m#^${path}${folder}/#"`,
    ),
  ];
  return `# Read by Apache 2.4 where AllowOverride has FileInfo.
<IfModule mod_headers.c>
${lines.join("\n")}
</IfModule>
`;
}

/** A location with headers of its own takes over none from around it, so each has them all. */
function nginx(path) {
  const locations = [
    ["", cache.pages],
    ...Object.entries(folders).map(([kind, folder]) => [`${folder}/`, cache[kind]]),
  ];
  const blocks = locations.map(([folder, caching]) =>
    [
      `location ${path}${folder} {`,
      ...Object.entries(always).map(([name, value]) => `  add_header ${name} "${value}" always;`),
      // Without "always": errors are not kept.
      `  add_header Cache-Control "${caching}";`,
      "  gzip on;",
      "  gzip_types text/javascript application/javascript application/json;",
      "}",
    ].join("\n"),
  );
  return `# For nginx: include this file in the server block, beside root.\n${blocks.join("\n")}\n`;
}

/** Each header is removed first: IIS refuses the whole site if one is set twice. */
function iis() {
  const added = Object.entries(always).flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${value}" />`,
  ]);
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

module.exports = { hostFilesBelow, policy };
