import type { CardContent } from '#core/incidents/card-view.ts';
import { phrase } from '#core/wording/phrase.ts';
import { coverage, LEVANT_2023 } from './coverage.ts';
import { ERBIL, ERBIL_GUN, ERBIL_PLACE, NUJABA, PMF } from './entities.ts';

/** The states of the card in which no entity is told of. */
export const OTHER_STATES: Record<string, CardContent> = {
  open: {
    state: 'open',
    name: {
      surface: 'Erbil',
      why: [phrase('why_alias_with_other_meanings'), phrase('why_beside_words_of_war')],
      options: [ERBIL, ERBIL_PLACE, ERBIL_GUN],
    },
  },
  unlisted: {
    state: 'unlisted',
    name: {
      surface: 'Saraya Qasim al-Jabbarin Brigade',
      type: 'group',
      why: [phrase('why_name_of_a_unit'), phrase('why_country', 'Iraq')],
      nearest: [PMF, NUJABA],
      coverage: coverage([LEVANT_2023]),
    },
  },
  'unlisted-alone': {
    state: 'unlisted',
    name: {
      surface: 'لواء المجهولين',
      type: 'group',
      why: [],
      nearest: [],
      coverage: coverage([]),
    },
  },
  loading: { state: 'loading', surface: 'Ain al-Asad air base' },
  filling: { state: 'filling', done: 120, total: 417 },
  failed: {
    state: 'failed',
    trouble: {
      what: phrase('trouble_not_looked_up', phrase('store_full')),
      advice: phrase('store_full_advice'),
    },
  },
  unanswered: {
    state: 'failed',
    trouble: { what: phrase('trouble_no_reply'), advice: phrase('trouble_no_reply_advice') },
  },
  muted: { state: 'done', deed: 'muted', name: NUJABA.name, host: 'news.example' },
  'site-off': {
    state: 'done',
    deed: 'site-off',
    name: NUJABA.name,
    host: 'a-very-long-name-of-a.news.example',
  },
  'wrong-match': { state: 'done', deed: 'wrong-match', name: PMF.name, host: 'news.example' },
};
