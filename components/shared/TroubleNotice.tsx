import type { ComponentChildren } from 'preact';
import type { Trouble } from '#core/model/trouble.ts';
import { Notice } from './Notice.tsx';
import { tell } from './say.ts';

type TroubleNoticeProps = { trouble: Trouble; tone?: 'hint' | 'trouble'; children?: ComponentChildren };

/** Says what went wrong and what to do about it. */
export const TroubleNotice = ({ trouble, tone = 'trouble', children }: TroubleNoticeProps) => (
  <Notice tone={tone} what={tell(trouble.what)} advice={tell(trouble.advice)}>
    {children}
  </Notice>
);
