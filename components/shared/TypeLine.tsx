import type { ComponentChildren } from 'preact';
import type { EntityType } from '#core/model/entity.ts';
import { TypeShape } from './TypeShape.tsx';
import { typeWord } from './words.ts';

type TypeLineProps = { type: EntityType; country: string | null; children?: ComponentChildren };

/** "■ Base · Iraq": what kind of thing an entity is, and whose. */
export const TypeLine = ({ type, country, children }: TypeLineProps) => (
  <span class="type" data-type={type}>
    <TypeShape type={type} />
    <span>
      {typeWord(type)}
      {country !== null && (
        <span class="country">
          {' · '}
          <bdi lang="en">{country}</bdi>
        </span>
      )}
    </span>
    {children}
  </span>
);
