import type { CardDeed } from '#core/incidents/card-view.ts';
import { say } from '../shared/say.ts';

const DEEDS: Record<CardDeed, { what: string; meaning: string }> = {
  muted: { what: 'card_done_muted', meaning: 'card_done_muted_meaning' },
  'site-off': { what: 'card_done_site_off', meaning: 'card_done_site_off_meaning' },
  'wrong-match': { what: 'card_done_wrong_match', meaning: 'card_done_wrong_match_meaning' },
};

/** What was done, and what follows from it. */
export const tellDeed = (deed: CardDeed, name: string, host: string): { what: string; meaning: string } => ({
  what: say(DEEDS[deed].what, deed === 'site-off' ? host : name),
  meaning: say(DEEDS[deed].meaning),
});
