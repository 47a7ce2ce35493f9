import type { CompiledGazetteer } from '../../gazetteer/compile.ts';
import type { Block } from '../candidates.ts';
import { isAboutWar, type PageEvidence } from '../evidence.ts';
import type { Announcement } from '../words/unlisted-words.ts';
import { draftAirportBefore, draftAirportBehind } from './airports.ts';
import { draftBaseBefore } from './base-before.ts';
import { draftBaseBehind } from './base-behind.ts';
import { draftCamp } from './camps.ts';
import { draftDesignation } from './designations.ts';
import type { Draft } from './draft.ts';
import { draftDroneName } from './drone-names.ts';
import { draftGroupBefore, draftGroupBehind } from './group-names.ts';
import { draftLongForms } from './long-forms.ts';
import { draftQuoted } from './quoted-names.ts';
import type { Trigger } from './triggers.ts';

const draftAnnounced = (
  { words }: Block,
  { at, skip }: Extract<Trigger, { kind: 'word' }>,
  announcement: Announcement,
  page: PageEvidence,
): Draft | null => {
  switch (announcement) {
    case 'base behind':
      return draftBaseBehind(words, at);
    case 'base before':
      return draftBaseBefore(words, at, skip, page);
    case 'camp before':
      return draftCamp(words, at);
    case 'group before':
      return draftGroupBefore(words, at, skip);
    case 'group behind':
      return draftGroupBehind(words, at);
    case 'airport before':
      return draftAirportBefore(words, at, skip);
    case 'airport behind':
      return draftAirportBehind(words, at);
    case 'drone':
      return draftDroneName(words, at);
    default:
      return announcement satisfies never;
  }
};

const draftsAt = (
  gazetteer: CompiledGazetteer,
  block: Block,
  trigger: Trigger,
  page: PageEvidence,
): Draft[] => {
  const drafts =
    trigger.kind === 'number'
      ? [draftDesignation(gazetteer, block.words, trigger, page)]
      : trigger.announces.map((announcement) => draftAnnounced(block, trigger, announcement, page));
  return drafts.filter((draft) => draft !== null);
};

/** The names in a block that no list holds, recognised by their pattern only: none on a page that is not about war. */
export const findUnlisted = (gazetteer: CompiledGazetteer, block: Block, page: PageEvidence): Draft[] => {
  if (!isAboutWar(page)) return [];
  const announced = block.triggers.flatMap((trigger) => draftsAt(gazetteer, block, trigger, page));
  return [...announced, ...draftQuoted(block.words), ...draftLongForms(block.words)];
};
