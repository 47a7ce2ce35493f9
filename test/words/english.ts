import { createWording } from '#core/wording/wording.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { lookupIn } from './lookup.ts';

/** The interface in English, for tools and tests that have no browser. */
export const english = createWording(lookupIn(en));
