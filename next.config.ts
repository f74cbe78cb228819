import type { NextConfig } from "next";
import { LANGS } from "./lib/model/lang";
import { SECTIONS } from "./lib/routing/pages";
import packageJson from "./package.json";

const sections = Object.entries(SECTIONS).flatMap(([section, words]) =>
  LANGS.map((lang) => ({ section, lang, word: words[lang] })),
);

const config: NextConfig = {
  poweredByHeader: false,
  compress: false,
  devIndicators: false,
  trailingSlash: false,
  htmlLimitedBots: /.*/,
  cacheMaxMemorySize: 0,
  // Node loads what is installed once; in a bundle every page would have a copy of it. Next bundles these four always.
  serverExternalPackages: Object.keys(packageJson.dependencies).filter(
    (name) => !["next", "react", "react-dom", "date-fns"].includes(name),
  ),
  experimental: {
    isrFlushToDisk: false,
    // Styles stand in the page, where a stylesheet more is no request more: a page has those it uses, and no others.
    cssChunking: { type: "graph", requestCost: 0 },
    // A build on a fresh machine takes half the work without them; server code that is not minified can be read in a log.
    turbopackFileSystemCacheForBuild: false,
    serverMinification: false,
    turbopackSourceMaps: false,
  },
  typescript: { ignoreBuildErrors: true },
  async rewrites() {
    return {
      beforeFiles: sections.flatMap(({ section, lang, word }) => [
        { source: `/${lang}/${word}`, destination: `/${lang}/${section}` },
        { source: `/${lang}/${word}/:id`, destination: `/${lang}/${section}/:id` },
      ]),
      afterFiles: [],
      fallback: [],
    };
  },
};

export default config;
