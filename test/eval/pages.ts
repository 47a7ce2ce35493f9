import type { Span } from '#core/model/mention.ts';
import type { ArticleKind, GoldType, MarkedArticle } from './parse-article.ts';

/** A name that should be found; `listed` says whether the gazetteer has its entity. */
export type Gold = Span & { type: GoldType; entity: string | null; listed: boolean };

/** What spotting said: a name, with the id of its entity or null. */
export type Predicted = Span & { type: string; entity: string | null };

/** A page to score. Offsets are UTF-16 units of `text`. */
export type Page = {
  id: string;
  lang: string;
  kind: ArticleKind;
  published: string | null;
  text: string;
  gold: Gold[];
};

/** A page beside what spotting made of it. */
export type Reading = { page: Page; predicted: Predicted[] };

export const pageOf = ({ id, lang, kind, published, text, mentions }: MarkedArticle): Page => ({
  id,
  lang,
  kind,
  published,
  text,
  gold: mentions.map(({ start, end, type, entity }) => ({
    start,
    end,
    type,
    entity,
    listed: entity !== null,
  })),
});

/** The types that are annotated exhaustively; all other ones, said or marked, are left out of the figures. */
export const CORE_TYPES = ['base', 'group', 'drone'] as const;
export type CoreType = (typeof CORE_TYPES)[number];

const isCore = ({ type }: { type: string }): boolean => CORE_TYPES.some((core) => core === type);

export const coreGold = ({ gold }: Page): Gold[] => gold.filter(isCore);

/** The predictions that count: of a core type, not empty, each once. */
export const corePredictions = (predicted: Predicted[]): Predicted[] => {
  const seen = new Set<string>();
  return predicted.filter(({ start, end, type }) => {
    const key = `${start} ${end} ${type}`;
    if (!isCore({ type }) || end <= start || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** The text around a span, the span itself in brackets, on one line. */
export const contextOf = (text: string, { start, end }: Span, reach = 40): string =>
  `${text.slice(Math.max(0, start - reach), start)}[${text.slice(start, end)}]${text.slice(end, end + reach)}`.replace(
    /\s+/g,
    ' ',
  );
