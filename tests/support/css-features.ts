import { createRequire } from "node:module";
import type { CompatData, CompatStatement, Identifier } from "@mdn/browser-compat-data";
import postcss, { type Declaration, type Root } from "postcss";

const { css: KNOWN }: CompatData = createRequire(import.meta.url)("@mdn/browser-compat-data");
const { "at-rules": AT_RULES = {}, properties: PROPERTIES = {} } = KNOWN;
const { selectors: SELECTORS = {}, types: TYPES = {} } = KNOWN;

type Feature = readonly [name: string, feature: Identifier | undefined];

/**
 * The features of CSS that a stylesheet uses, by name, with the versions of browsers that know them as MDN's data say
 * (https://github.com/mdn/browser-compat-data); not those behind `@supports`.
 */
export function cssFeatures(css: string): ReadonlyMap<string, CompatStatement> {
  const root = postcss.parse(css);
  root.walkAtRules("supports", (rule) => void rule.remove());
  return new Map(
    [...atRuleFeatures(root), ...selectorFeatures(root), ...declarationFeatures(root)].flatMap(
      ([name, feature]) => (feature?.__compat === undefined ? [] : [[name, feature.__compat]]),
    ),
  );
}

function atRuleFeatures(root: Root): readonly Feature[] {
  const features: Feature[] = [];
  root.walkAtRules(({ name, params }) => {
    features.push([`@${name}`, AT_RULES[name]]);
    for (const [, feature = ""] of params.matchAll(/\(\s*([a-z-]+)/g)) {
      features.push([`@${name} (${feature})`, AT_RULES[name]?.[feature]]);
    }
  });
  return features;
}

function selectorFeatures(root: Root): readonly Feature[] {
  const features: Feature[] = [];
  root.walkRules(({ selector }) => {
    for (const [, name = ""] of selector.matchAll(/::?([a-z-]+)/g)) {
      features.push([`:${name}`, SELECTORS[name]]);
    }
  });
  return features;
}

function declarationFeatures(root: Root): readonly Feature[] {
  const features: Feature[] = [];
  root.walkDecls((declaration) => void features.push(...featuresOf(declaration)));
  return features;
}

function featuresOf({ prop, value, parent }: Declaration): readonly Feature[] {
  if (prop.startsWith("--")) return [];
  const isDescriptor = parent?.type === "atrule";
  const property = isDescriptor ? AT_RULES["font-face"]?.[prop] : PROPERTIES[prop];
  const isSpoken = prop === "content" && value.includes("/");
  const bare = value.replace(/"[^"]*"|url\([^)]*\)/g, "");
  const words = [...bare.matchAll(/(?<![\w-])([a-z][a-z-]*)(\(?)/g)];
  return [
    [prop, property],
    ...(isSpoken ? [["content: x / y", property?.["alt_text"]] as const] : []),
    ...words.map(
      ([, word = "", bracket]): Feature =>
        bracket === "(" ? [`${word}()`, TYPES[word]] : [`${prop}: ${word}`, property?.[word]],
    ),
  ];
}
