import type { Trouble } from '#core/model/trouble.ts';
import { tell } from '../shared/say.ts';
import { Icon } from './Icon.tsx';

/** What went wrong, and what the reader can do. */
export const Failed = ({ trouble }: { trouble: Trouble }) => (
  <div class="waiting" role="alert">
    <p class="signed" data-tone="trouble">
      <Icon name="trouble" />
      <strong>{tell(trouble.what)}</strong>
    </p>
    <p>{tell(trouble.advice)}</p>
  </div>
);
