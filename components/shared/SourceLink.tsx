import type { ComponentChildren } from 'preact';
import { addressOf } from '#core/dossier/address.ts';

type SourceLinkProps = { id: string; class?: string; children: ComponentChildren };

/** A link to the page of a saved source, in a new tab. */
export const SourceLink = ({ id, children, ...rest }: SourceLinkProps) => (
  <a href={`/${addressOf({ kind: 'source', key: id })}`} target="_blank" rel="noopener" {...rest}>
    {children}
  </a>
);
