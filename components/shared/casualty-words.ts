import { type Losses, tellCasualties } from '#core/incidents/tell-casualties.ts';
import { tell } from './say.ts';

/** One text per side: "3 killed, 25–47 injured (US)". */
export const writeCasualties = (losses: Losses): string[] => tellCasualties(losses).map(tell);
