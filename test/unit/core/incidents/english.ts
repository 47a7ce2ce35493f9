import { lookupIn } from '#core/wording/lookup.ts';
import { createWording } from '#core/wording/wording.ts';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };

/** The interface's own texts in English. */
export const ENGLISH = createWording(lookupIn(messages));
