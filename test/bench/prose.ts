import { type Chance, pick } from './chance.ts';

const words = (list: string): string[] => list.split(' ');

const PEOPLE = words(
  'officials residents witnesses diplomats soldiers doctors analysts reporters commanders lawmakers drivers families',
);
const THINGS = words(
  'road ceasefire hospital agreement border village convoy report vote budget airport market bridge school inquiry',
);
const DEEDS = words(
  'described questioned rejected welcomed followed postponed discussed repaired closed reopened expected watched',
);
const KINDS = words(
  'new long local military public second northern quiet joint early final heavy recent small',
);
const TIMES = [
  'on Monday',
  'late last week',
  'before dawn',
  'after the talks in Geneva',
  'for a third day',
  'in the spring',
  'by the end of the month',
  'since 2019',
];

/** A plain sentence as a report has between its names, about 90 characters long. */
export const sentence = (chance: Chance): string => {
  const some = pick(chance, PEOPLE);
  const clause = `${pick(chance, DEEDS)} the ${pick(chance, KINDS)} ${pick(chance, THINGS)} ${pick(chance, TIMES)}`;
  const other = `${pick(chance, PEOPLE)} said the ${pick(chance, THINGS)} was ${pick(chance, KINDS)}`;
  return `The ${some} ${clause}, and ${other}.`;
};

/** A plain sentence about somebody or something that has a name. */
export const sentenceAbout = (chance: Chance, name: string): string =>
  `The ${pick(chance, PEOPLE)} ${pick(chance, DEEDS)} ${name} ${pick(chance, TIMES)}, close to the ${pick(chance, THINGS)}.`;
