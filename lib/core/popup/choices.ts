import { type DossierPlace, addressOf as dossierOf } from '../dossier/address.ts';
import type { SearchAnswer } from '../search/answer.ts';

/** What a reader can choose among results: the dossier of a record, or the page of a saved source. */
export type Choice = DossierPlace | { kind: 'page'; key: string; url: string };

/** All that can be chosen, in the order in which it is shown: a saved source is followed by its page. */
export const choicesOf = ({ entities, incidents, sources }: SearchAnswer): Choice[] => [
  ...entities.map(({ key }): Choice => ({ kind: 'entity', key })),
  ...incidents.map(({ key }): Choice => ({ kind: 'incident', key })),
  ...sources.flatMap(({ id, url }): Choice[] => [
    { kind: 'source', key: id },
    { kind: 'page', key: id, url },
  ]),
];

/** Where a choice leads: a page of the extension by its path, or a web page by its address. */
export const addressOf = (choice: Choice): string =>
  choice.kind === 'page' ? choice.url : dossierOf(choice);
