import type { Casualties, Range, Toll } from '../model/incident.ts';
import { type Filling, type Phrase, phrase } from '../wording/phrase.ts';
import { tellRange } from './number-words.ts';

const SIDES: Record<string, string> = {
  us: 'side_us',
  uk: 'side_uk',
  sdf: 'side_sdf',
  coalition: 'side_coalition',
  contractor: 'side_contractor',
  'partner-forces': 'side_partner_forces',
  'iraqi-forces': 'side_iraqi_forces',
  peshmerga: 'side_peshmerga',
  militia: 'side_militia',
  'kurdish-parties': 'side_kurdish_parties',
  civilian: 'side_civilian',
  israel: 'side_israel',
  turkey: 'side_turkey',
  france: 'side_france',
  kuwait: 'side_kuwait',
  russia: 'side_russia',
  houthis: 'side_houthis',
  'yemen-government': 'side_yemen_government',
  'pakistan-army': 'side_pakistan_army',
  'karabakh-forces': 'side_karabakh_forces',
  'libya-gna': 'side_libya_gna',
  mixed: 'side_mixed',
  unknown: 'side_unknown',
};

/** Whose the people were: "US", "several sides". A side that feeds name anew stands as they spell it. */
export const tellSide = (side: string): Filling => {
  const message = Object.hasOwn(SIDES, side) ? SIDES[side] : undefined;
  return message === undefined ? side.replaceAll('-', ' ') : phrase(message);
};

type Part = { side: string; killed: Range | null; injured: Range | null };

const isNone = (range: Range | null): boolean => range !== null && range.max === 0;

const tellToll = (range: Range | null, some: string, none: string): Phrase[] => {
  if (range === null) return [];
  return [isNone(range) ? phrase(none) : phrase(some, tellRange(range))];
};

const tellTolls = ({ killed, injured }: Part): Phrase[] => {
  if (isNone(killed) && isNone(injured)) return [phrase('toll_nobody')];
  const [one, other] = [
    ...tellToll(killed, 'toll_killed', 'toll_none_killed'),
    ...tellToll(injured, 'toll_injured', 'toll_none_injured'),
  ];
  if (one === undefined) return [];
  const tolls = other === undefined ? one : phrase('toll_both', one, other);
  const onlyNone = [killed, injured].every((range) => range === null || isNone(range));
  return [onlyNone ? phrase('toll_by_a_source', tolls) : tolls];
};

const tellPart = (part: Part): Phrase[] => {
  const { side, killed, injured } = part;
  const hurt = [killed, injured].some((range) => range !== null && !isNone(range));
  return tellTolls(part).map((tolls) =>
    side === 'unknown' && !hurt ? tolls : phrase('toll_of_side', tolls, tellSide(side)),
  );
};

const fromTolls = (killed: Toll | null, injured: Toll | null): Part[] => {
  if (killed !== null && injured !== null && killed.side === injured.side)
    return [{ side: killed.side, killed, injured }];
  return [
    ...(killed === null ? [] : [{ side: killed.side, killed, injured: null }]),
    ...(injured === null ? [] : [{ side: injured.side, killed: null, injured }]),
  ];
};

export type Losses = { casualties: Casualties[]; killed: Toll | null; injured: Toll | null };

/**
 * One phrase per side: "3 killed, 25–47 injured (US)". Not stated (null) is silent; zero is said to be somebody's
 * word. The totals speak only where no side is told apart.
 */
export const tellCasualties = ({ casualties, killed, injured }: Losses): Phrase[] =>
  (casualties.length > 0 ? casualties : fromTolls(killed, injured)).flatMap(tellPart);
