import type { Trouble } from '#core/model/trouble.ts';
import { Icon } from './Icon.tsx';

/** What went wrong, and what the reader can do. */
export const Failed = ({ trouble }: { trouble: Trouble }) => (
  <div class="waiting" role="alert">
    <p class="signed" data-tone="trouble">
      <Icon name="trouble" />
      <strong dir="auto">{trouble.what}</strong>
    </p>
    <p dir="auto">{trouble.advice}</p>
  </div>
);
