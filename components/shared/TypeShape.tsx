import type { EntityType } from '#core/model/entity.ts';

/** One outline per type in a box of 16, so that the type never hangs on colour alone. */
const OUTLINES: Record<EntityType, string> = {
  base: 'M2.5 2.5h11v11h-11z',
  group: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  drone: 'M8 1.8 14.6 13.6H1.4z',
  site: 'M8 1 15 8l-7 7-7-7z',
  system: 'M4.6 2h6.8L15 8l-3.6 6H4.6L1 8z',
  force: 'M2.5 2h11v6c0 3.2-2.3 5.3-5.5 6.5C4.8 13.2 2.5 11.2 2.5 8z',
  place: 'M8 1a5 5 0 0 1 5 5c0 3.5-5 9-5 9S3 9.5 3 6a5 5 0 0 1 5-5z',
};

/** The shape of an entity type; decoration beside its label, hidden from assistive technology. */
export const TypeShape = ({ type }: { type: EntityType }) => (
  <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
    <path d={OUTLINES[type]} />
  </svg>
);
