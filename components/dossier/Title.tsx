import type { ComponentChildren } from 'preact';

/** The heading of a page; it takes the focus when the page is reached. */
export const Title = ({ children }: { children: ComponentChildren }) => (
  <h1 class="title" tabIndex={-1}>
    {children}
  </h1>
);
