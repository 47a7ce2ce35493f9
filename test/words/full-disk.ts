import type { Trouble } from '#core/model/trouble.ts';
import { phrase } from '#core/wording/phrase.ts';

/** A trouble that can happen to anything that is stored. */
export const FULL_DISK: Trouble = { what: phrase('store_full'), advice: phrase('store_full_advice') };
