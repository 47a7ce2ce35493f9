import type { FeedUpdate } from './feed-update.ts';
import type { Marks } from './marks.ts';
import type { RequestLog } from './request-log.ts';
import type { Rest } from './rest-on-mark.ts';

/** One page as it was seen. */
export type Sight = { title: string; address: string; marks: Marks; rest: Rest };

const counted = (names: string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`)).join(', ');
};

const row = (label: string, value: string): string => `${label.padEnd(12)}${value}`;

const plain = (text: string): string =>
  text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The short table that a check prints. */
export const reportOf = ({ title, address, marks, rest }: Sight): string =>
  [
    row('Page', `${title} (${address})`),
    ...[...marks].map(([type, names]) => row(type, `${names.length}: ${counted(names.map(plain))}`)),
    row('Rested on', `${plain(rest.name)}: ${rest.incidents} incidents on the card`),
  ].join('\n');

export const reportOfRequests = ({ total, outside }: RequestLog): string =>
  row('Requests', [`${total}, outside 127.0.0.1: ${outside.length}`, ...outside].join('\n            '));

/** The line that a look at the remote feed leaves. */
export const reportOfUpdate = ({ sequence, pagesTold, card }: FeedUpdate): string =>
  row(
    'Feed',
    `sequence ${sequence.before} → ${sequence.after}, applied, ${pagesTold} ${pagesTold === 1 ? 'page' : 'pages'} told; ${plain(card.name)}: ${card.before} → ${card.after} incidents`,
  );
