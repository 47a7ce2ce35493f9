import type { Mention } from '../model/mention.ts';
import { phrase } from '../wording/phrase.ts';

/** A short form that the page itself introduces behind a name: `Saraya Awliya al-Dam (SAD)`. */
const INTRODUCED = /^\s*[(（]\s*(?:or |also |the )?["“«]?(\p{Lu}[\p{Lu}\p{Ll}]{0,4}\p{Lu})["”»]?\s*[)）,;]/u;

const REACH = 24;

/** The short forms that one text introduces, each with the mention it stands for. */
export const introducedIn = (text: string, mentions: Mention[]): [short: string, mention: Mention][] =>
  mentions.flatMap((mention): [string, Mention][] => {
    const short = INTRODUCED.exec(text.slice(mention.end, mention.end + REACH))?.[1];
    const initial = /\p{Lu}/u.exec(mention.surface.normalize('NFKD'))?.[0];
    const isShorter = short !== undefined && short.length < mention.surface.length;
    return isShorter && initial && short.includes(initial) ? [[short, mention]] : [];
  });

/** Every place where a text uses one of the short forms that its page introduces. */
export const findIntroduced = (text: string, introduced: Map<string, Mention>): Mention[] => {
  if (!introduced.size) return [];
  const forms = [...introduced.keys()].map((form) => RegExp.escape(form)).join('|');
  const standing = new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${forms})(?![\\p{L}\\p{Nd}])`, 'gu');
  return Array.from(text.matchAll(standing), ({ 0: surface, index }) => {
    const { type, entity, listed, surface: long } = introduced.get(surface) as Mention;
    const why = [phrase('why_short_for', long)];
    return { start: index, end: index + surface.length, surface, type, entity, listed, among: [], why };
  });
};
