const MAX_DEPTH = 6;
const MAX_ITEMS = 100;
const ARTICLE = /article|posting|report|webpage|review/i;

export type Json = { [name: string]: unknown };
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const isArticle = (node: Json): boolean => ARTICLE.test(String(node['@type']));

/** Every object that may describe the page; what an article merely mentions is not among them. */
const nodesIn = (value: unknown, depth = 0): Json[] => {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).flatMap((item) => nodesIn(item, depth + 1));
  if (!isObject(value)) return [];
  const inner = [value['@graph'], value.mainEntity, value.mainEntityOfPage];
  return [value, ...inner.flatMap((item) => nodesIn(item, depth + 1))];
};

/** What JSON-LD scripts say of a page, the articles before the rest; broken scripts say nothing. */
export const readJsonLd = (scripts: string[]): Json[] => {
  const nodes = scripts.flatMap((script) => nodesIn(parseJson(script)));
  return [...nodes.filter(isArticle), ...nodes.filter((node) => !isArticle(node))];
};

/** The articles alone. */
export const articlesIn = (scripts: string[]): Json[] => readJsonLd(scripts).filter(isArticle);

/** A text, or the name of a thing or of each of several. */
export const namesOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).flatMap(namesOf);
  return isObject(value) && typeof value.name === 'string' ? [value.name] : [];
};
