import { Skeleton } from '../shared/Skeleton.tsx';

const WORDS = { looking: 'Looking it up …' };

/** Shown while the answer is on its way. */
export const Loading = ({ surface }: { surface: string }) => (
  <div class="waiting" role="status">
    <p class="name">
      <bdi>{surface}</bdi>
    </p>
    <p class="quiet">{WORDS.looking}</p>
    <Skeleton />
  </div>
);
