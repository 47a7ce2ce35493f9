import { hostOf, pageOf } from '#core/model/site.ts';
import { phrase } from '#core/wording/phrase.ts';
import { TroubleError } from '#messaging/trouble-error.ts';
import type { Sender } from '#messaging/trust.ts';

/** The host that the reader sees in the address bar; a frame of another host belongs to it. */
export const hostRead = ({ tab, url }: Sender): string | null => hostOf(tab?.url) ?? hostOf(url);

/** The page that the reader sees in the address bar, without the fragment of its address. */
export const pageRead = ({ tab, url }: Sender): string | null => pageOf(tab?.url) ?? pageOf(url);

/** What a call is about, where it makes sense from web pages only. @throws TroubleError where there is none. */
export const needed = <Part>(part: Part | null): Part => {
  if (part !== null) return part;
  throw new TroubleError({
    what: phrase('trouble_elsewhere'),
    advice: phrase('trouble_elsewhere_advice'),
  });
};
