import type { Shown } from '#core/hover/state.ts';
import type { Key } from '#core/model/ids.ts';
import type { Mention } from '#core/model/mention.ts';

/** The entity that a card tells of, and its name: what the reader chose may differ from what was marked. */
export const meantBy = <Mark>(
  { answer }: Shown<Mark>,
  { entity, surface }: Mention,
): { entity: Key | null; name: string } =>
  answer?.state === 'ready'
    ? { entity: answer.card.entity.key, name: answer.card.entity.name }
    : { entity, name: surface };
