import type { FeedStatus } from '#core/incidents/status-view.ts';
import { say, wording } from './say.ts';

type ExpiredProps = Pick<FeedStatus, 'expired'> & { class: string };

/** That the publisher wanted a newer edition to be out by now. */
export const Expired = ({ expired, class: name }: ExpiredProps) =>
  expired !== null && <p class={name}>{say('feed_expired', wording().date(expired, 'day'))}</p>;
