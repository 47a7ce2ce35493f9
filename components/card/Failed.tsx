import type { Trouble } from '#core/model/trouble.ts';

/** What went wrong, and what the reader can do. */
export const Failed = ({ trouble }: { trouble: Trouble }) => (
  <div class="waiting" role="alert">
    <p class="trouble">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.6 15 14H1zM8 6v4M8 11.8v.4" />
      </svg>
      <strong dir="auto">{trouble.what}</strong>
    </p>
    <p dir="auto">{trouble.advice}</p>
  </div>
);
