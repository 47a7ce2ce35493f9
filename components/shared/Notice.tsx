import type { ComponentChildren } from 'preact';

type NoticeProps = {
  /** A trouble is announced at once; a hint says why something is not there. */
  tone: 'hint' | 'trouble';
  what: string;
  advice?: string;
  children?: ComponentChildren;
};

const SIGNS: Record<NoticeProps['tone'], string> = {
  hint: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 7.4v4M8 4.7v.4',
  trouble: 'M8 1.6 15 14H1zM8 6v4M8 11.8v.4',
};

/** Says how things stand or what went wrong, what to do about it, and offers that. */
export const Notice = ({ tone, what, advice, children }: NoticeProps) => (
  <div class="notice" data-tone={tone} role={tone === 'trouble' ? 'alert' : undefined}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[tone]} />
    </svg>
    <div>
      <p>
        <strong>{what}</strong>
      </p>
      {advice !== undefined && <p class="quiet">{advice}</p>}
      {children !== undefined && <div class="actions">{children}</div>}
    </div>
  </div>
);
