import type { EntityType } from '#core/model/entity.ts';
import { TypeShape } from '../shared/TypeShape.tsx';

type SilenceProps = { type: EntityType; title: string; meaning: string };

/** That the record is silent, and that this says nothing about the world. */
export const Silence = ({ type, title, meaning }: SilenceProps) => (
  <div class="silence" data-type={type}>
    <TypeShape type={type} />
    <div>
      <h3>{title}</h3>
      <p>{meaning}</p>
    </div>
  </div>
);
