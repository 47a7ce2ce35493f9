import { Skeleton } from '../shared/Skeleton.tsx';

const WORDS = { opening: 'Opening …' };

/** Shown while the answer is on its way; the style lets it wait for a moment before it is seen. */
export const Opening = () => (
  <div class="waiting opening" role="status">
    <p class="quiet">{WORDS.opening}</p>
    <Skeleton />
  </div>
);
