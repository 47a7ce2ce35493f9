import { ARMED_WORDS, DRONE_WORDS, GROUP_WORDS, TARGET_WORDS, type WordLists } from './words/cue-words.ts';
import {
  ADJECTIVES_BEFORE,
  ADJECTIVES_BEHIND,
  CIVIL_BEFORE,
  CIVIL_BEHIND,
  LINKS,
  NOUNS_AT_TOWN,
  NOUNS_BEFORE,
  NOUNS_BEHIND,
  NOUNS_WITH_ADJECTIVE,
  OWNERS,
  PLACE_PREPOSITIONS,
  UNITS,
} from './words/head-words.ts';
import { TOPIC_WORDS } from './words/topic-words.ts';
import { VENUES_BEFORE, VENUES_BEHIND } from './words/venue-words.ts';

/** What a word tells, as bits: a word may tell several things. */
export const ARMED = 1;
export const DRONE = 1 << 1;
export const GROUP = 1 << 2;
export const TARGET = 1 << 3;
export const NOUN_BEHIND = 1 << 4;
export const NOUN_WITH_ADJECTIVE = 1 << 5;
export const ADJECTIVE_BEHIND = 1 << 6;
export const OWNER = 1 << 7;
export const NOUN_BEFORE = 1 << 8;
export const ADJECTIVE_BEFORE = 1 << 9;
export const LINK = 1 << 10;
export const NOUN_AT_TOWN = 1 << 11;
export const PLACE_PREPOSITION = 1 << 12;
export const TOWN_BEHIND = 1 << 13;
export const TOWN_BEFORE = 1 << 14;
export const UNIT = 1 << 15;
export const VENUE_BEHIND = 1 << 16;
export const VENUE_BEFORE = 1 << 17;
/** A word of a topic that hardly any other kind of page has. */
export const DECISIVE = 1 << 18;
/** The first of the topics; each has a bit of its own. */
const FIRST_TOPIC = 19;

/** A word of war that is hardly used for anything else. */
export const HARD = 1 << 30;

export const TOPICS = Object.keys(TOPIC_WORDS);
export const topicBit = (topic: number): number => 1 << (FIRST_TOPIC + topic);
export const ANY_TOPIC = TOPICS.reduce((bits, _, topic) => bits | topicBit(topic), 0);

const LISTS: readonly [WordLists, number][] = [
  [ARMED_WORDS, ARMED],
  [DRONE_WORDS, DRONE],
  [GROUP_WORDS, GROUP],
  [TARGET_WORDS, TARGET],
  [NOUNS_BEHIND, NOUN_BEHIND],
  [NOUNS_WITH_ADJECTIVE, NOUN_WITH_ADJECTIVE],
  [ADJECTIVES_BEHIND, ADJECTIVE_BEHIND],
  [OWNERS, OWNER],
  [NOUNS_BEFORE, NOUN_BEFORE],
  [ADJECTIVES_BEFORE, ADJECTIVE_BEFORE],
  [LINKS, LINK],
  [NOUNS_AT_TOWN, NOUN_AT_TOWN],
  [PLACE_PREPOSITIONS, PLACE_PREPOSITION],
  [CIVIL_BEHIND, TOWN_BEHIND],
  [CIVIL_BEFORE, TOWN_BEFORE],
  [UNITS, UNIT],
  [VENUES_BEHIND, VENUE_BEHIND],
  [VENUES_BEFORE, VENUE_BEFORE],
  ...Object.values(TOPIC_WORDS).map((lists, topic): [WordLists, number] => [lists, topicBit(topic)]),
];

/** Every listed word with its bits, once for each list that has it. */
export function* listedWords(): Generator<[word: string, classes: number]> {
  for (const [lists, bit] of LISTS) {
    for (const word of Object.values(lists).join(' ').split(' ')) {
      const marked = bit === ARMED ? HARD : DECISIVE;
      yield word.startsWith('!') ? [word.slice(1), bit | marked] : [word, bit];
    }
  }
}
