import { writeRange } from '#core/incidents/number-words.ts';
import type { Casualties, Range, Toll } from '#core/model/incident.ts';

const SIDES: Record<string, string> = {
  us: 'US',
  uk: 'UK',
  sdf: 'SDF',
  coalition: 'coalition',
  contractor: 'contractors',
  'partner-forces': 'partner forces',
  'iraqi-forces': 'Iraqi forces',
  peshmerga: 'Peshmerga',
  militia: 'militia',
  'kurdish-parties': 'Kurdish parties',
  civilian: 'civilians',
  israel: 'Israel',
  turkey: 'Turkey',
  france: 'France',
  kuwait: 'Kuwait',
  russia: 'Russia',
  houthis: 'Houthis',
  'yemen-government': 'Yemeni government',
  'pakistan-army': 'Pakistani army',
  'karabakh-forces': 'Karabakh forces',
  'libya-gna': 'Libyan GNA',
  mixed: 'several sides',
  unknown: 'whose is not stated',
};

type Part = { side: string; killed: Range | null; injured: Range | null };

const isNone = (range: Range | null): boolean => range !== null && range.max === 0;

const writePart = (range: Range | null, done: string): string[] => {
  if (range === null) return [];
  return [isNone(range) ? `none ${done}` : `${writeRange(range)} ${done}`];
};

const nameSide = (part: Part): string => {
  const hurt = [part.killed, part.injured].some((range) => range !== null && !isNone(range));
  if (part.side === 'unknown' && !hurt) return '';
  return ` (${SIDES[part.side] ?? part.side.replaceAll('-', ' ')})`;
};

const writeSide = (part: Part): string[] => {
  if (isNone(part.killed) && isNone(part.injured)) return [`no one hurt, a source says${nameSide(part)}`];
  const words = [...writePart(part.killed, 'killed'), ...writePart(part.injured, 'injured')];
  if (words.length === 0) return [];
  const onlyNone = words.every((word) => word.startsWith('none'));
  return [`${words.join(', ')}${onlyNone ? ', a source says' : ''}${nameSide(part)}`];
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
export const writeCasualties = ({ casualties, killed, injured }: Losses): string[] =>
  (casualties.length > 0 ? casualties : fromTolls(killed, injured)).flatMap(writeSide);
