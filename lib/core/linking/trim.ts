import type { EntityType } from '../model/entity.ts';
import type { Span } from '../model/mention.ts';

/** Nouns that only describe, and owners: they may stand in an alias but are not part of the name. */
const BEHIND: Partial<Record<EntityType, RegExp>> = {
  drone: /[\s-]+(?:drones?|Drohnen|Kampfdrohnen?|UAVs?|UAS|UCAVs?|Drohnen?|SİHA|İHA|SİHA'lar)$/iu,
  group: /[\s-]+(?:group|militias?|militants|rebels|fighters|terrorists|Rebellen|Milizen?|Kämpfer)$/iu,
};
const BEFORE: Partial<Record<EntityType, RegExp>> = {
  drone: /^(?:US|U\.S\.|American|Iranian|drones?|dron|طائرة|پهپاد|مسيرة|مسيّرة|дрон|БПЛА|беспилотник)\s+/iu,
  group:
    /^(?:the|جماعة|گروه|نيروهای|نیروهای|группировк\p{L}+|ארגון|so-called|groupe|Lebanese|Lebanon['’]s|Iraqi|Iraq['’]s|Yemeni|Yemen['’]s|Iranian|Iran['’]s|Palestinian|Turkish|Syrian)\s+/iu,
};

/**
 * The span without describing words at its ends, as far as what remains still names the entity: `Reaper` of
 * `Reaper drones`, but all of `Iraqi Hezbollah`, because `Hezbollah` alone is another group.
 */
export const trim = (
  text: string,
  span: Span,
  type: EntityType,
  stillNames: (span: Span) => boolean,
): Span => {
  const surface = text.slice(span.start, span.end);
  const behind = BEHIND[type]?.exec(surface)?.[0].length ?? 0;
  const before = BEFORE[type]?.exec(surface)?.[0].length ?? 0;
  if (!behind && !before) return span;
  if (type === 'drone' && !before) return { start: span.start, end: span.end - behind };
  const tries = [
    { start: span.start + before, end: span.end - behind },
    { start: span.start, end: span.end - behind },
    { start: span.start + before, end: span.end },
  ];
  return tries.find((shorter) => shorter.end > shorter.start && stillNames(shorter)) ?? span;
};
