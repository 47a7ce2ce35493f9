const MAX_DEPTH = 6;
const MAX_ITEMS = 100;
const ARTICLE = /article|posting|report|review/i;
const PAGE = /webpage/i;

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

/** 0 for an article, 1 for its page, 2 for all else. */
const rankOf = (node: Json): number => {
  const type = namesOf(node['@type']).join(' ');
  if (ARTICLE.test(type)) return 0;
  return PAGE.test(type) ? 1 : 2;
};

/** Every object that may describe the page; what an article merely mentions is not among them. */
const nodesIn = (value: unknown, depth = 0): Json[] => {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).flatMap((item) => nodesIn(item, depth + 1));
  if (!isObject(value)) return [];
  const inner = [value['@graph'], value.mainEntity, value.mainEntityOfPage];
  return [value, ...inner.flatMap((item) => nodesIn(item, depth + 1))];
};

/** What JSON-LD scripts say of an article and then of its page, and nothing else; broken scripts say nothing. */
export const articlesIn = (scripts: string[]): Json[] =>
  scripts
    .flatMap((script) => nodesIn(parseJson(script)))
    .filter((node) => rankOf(node) < 2)
    .sort((one, other) => rankOf(one) - rankOf(other));

/** A text, or the name of a thing or of each of several. */
export const namesOf = (value: unknown, depth = 0): string[] => {
  if (typeof value === 'string') return [value];
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).flatMap((item) => namesOf(item, depth + 1));
  return isObject(value) && typeof value.name === 'string' ? [value.name] : [];
};
