import { Skeleton } from '../shared/Skeleton.tsx';
import { say } from '../shared/say.ts';

/** Shown while the answer is on its way. */
export const Loading = ({ surface }: { surface: string }) => (
  <div class="waiting" role="status">
    <p class="name">
      <bdi>{surface}</bdi>
    </p>
    <p class="quiet">{say('card_loading')}</p>
    <Skeleton />
  </div>
);
