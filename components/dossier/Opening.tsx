import { Skeleton } from '../shared/Skeleton.tsx';
import { say } from '../shared/say.ts';

/** Shown while the answer is on its way; the style lets it wait for a moment before it is seen. */
export const Opening = () => (
  <div class="waiting opening" role="status">
    <p class="quiet">{say('dossier_opening')}</p>
    <Skeleton />
  </div>
);
