import * as v from 'valibot';
import type { Listed } from './render-index.ts';

/**
 * A demo page and what a reader must find on it. Each text of `marked` begins some mark (soft hyphens and the kinds of
 * white space apart); no mark overlaps a text of `unmarked` or lies in an element of the selectors `unmarkedIn`.
 */
const describedPageSchema = v.object({
  file: v.pipe(v.string(), v.regex(/^[\w./-]+$/)),
  title: v.string(),
  publisher: v.string(),
  lang: v.string(),
  published: v.nullable(v.string()),
  note: v.string(),
  marked: v.array(v.string()),
  unmarked: v.array(v.string()),
  unmarkedIn: v.array(v.string()),
});
export type DescribedPage = v.InferOutput<typeof describedPageSchema>;

/** The pages of a `pages.json`. @throws if it is not what it should be. */
export const parseDescribedPages = (json: string): DescribedPage[] =>
  v.parse(v.array(describedPageSchema), JSON.parse(json));

export const parsePageList = (json: string): Listed[] =>
  parseDescribedPages(json).map(({ file, title, publisher, published, lang, note }) => ({
    href: `/${file}`,
    title,
    publisher,
    published,
    lang,
    note,
  }));
