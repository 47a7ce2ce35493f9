import type { ComponentChildren } from 'preact';
import { webAddressOf } from './web-address.ts';

type WebLinkProps = { address: string | null; label?: string; class?: string; children: ComponentChildren };

/** A link into a new tab that tells the site nothing about this page; plain text where there is no web address. */
export const WebLink = ({ address, label, children, ...rest }: WebLinkProps) => {
  const href = webAddressOf(address);
  if (href === null) return <span {...rest}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" aria-label={label} {...rest}>
      {children}
    </a>
  );
};
