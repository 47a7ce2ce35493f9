import type { Mention } from '../model/mention.ts';
import { phrase } from '../wording/phrase.ts';

/** A short form that the page itself introduces behind a name: `Saraya Awliya al-Dam (SAD)`. */
const INTRODUCED =
  /^["”“»]?\s*[(（]\s*(?:or |also |the )?["“«]?(\p{Lu}[\p{Lu}\p{Ll}]{0,4}\p{Lu}|[\p{Script=Arabic}\p{Script=Hebrew}]{1,4}["״]?[\p{Script=Arabic}\p{Script=Hebrew}])["”»]?\s*[)）,;]/u;
const REACH = 24;

/** A short form before the name: `Haşd (Haşdi Şabi)`. */
const BEFORE = /(?<!\p{L})(\p{Lu}[\p{L}]{2,})\s[(（]$/u;

const OPENS = /^["”“»]?\s*[(（]/u;

const initialOf = (surface: string): string | undefined =>
  /\p{Lu}/u.exec(surface.normalize('NFKD'))?.[0] ?? surface[0];

const behind = (text: string, mention: Mention): string | null => {
  const rest = text.slice(mention.end, mention.end + REACH);
  const short = OPENS.test(rest) ? INTRODUCED.exec(rest)?.[1] : undefined;
  if (short === undefined || short.length >= mention.surface.length) return null;
  if (mention.entity === null && mention.type === 'group') return short;
  const initial = initialOf(mention.surface);
  return initial && short.includes(initial) ? short : null;
};

const before = (text: string, { start, surface }: Mention): string | null => {
  if (!/[(（]/u.test(text.charAt(start - 1))) return null;
  const short = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return short && short.length < surface.length && surface.startsWith(short) ? short : null;
};

/** The short forms that one text introduces, each with the mention it stands for. */
export const introducedIn = (text: string, mentions: Mention[]): [short: string, mention: Mention][] =>
  mentions.flatMap((mention): [string, Mention][] =>
    [behind(text, mention), before(text, mention)]
      .filter((short) => short !== null)
      .map((short) => [short, mention]),
  );

/** Every place where a text uses one of the short forms that its page introduces. */
export const findIntroduced = (text: string, introduced: ReadonlyMap<string, Mention>): Mention[] => {
  const here = [...introduced.keys()].filter((form) => text.includes(form));
  if (!here.length) return [];
  const forms = here.map((form) => RegExp.escape(form)).join('|');
  const standing = new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${forms})(?![\\p{L}\\p{Nd}])`, 'gu');
  return Array.from(text.matchAll(standing), ({ 0: surface, index }) => {
    const { type, entity, listed, among, surface: long } = introduced.get(surface) as Mention;
    const why = [phrase('why_short_for', long)];
    return { start: index, end: index + surface.length, surface, type, entity, listed, among, why };
  });
};
