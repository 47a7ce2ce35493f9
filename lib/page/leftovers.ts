import { HIGHLIGHT_NAMES } from './highlights.ts';
import { HOST } from './host.ts';

/**
 * Takes away what a reader of a former release left in this document. It lives in a world of its own, where nothing
 * of ours reaches it: in Chromium it goes on until it notices, in Firefox it is stopped dead where it stood.
 */
export const removeLeftovers = (document: Document): void => {
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
  for (const card of document.querySelectorAll(HOST)) card.remove();
};
