import type { ComponentChildren } from 'preact';
import { type DossierPlace, hashOf } from '#core/dossier/address.ts';
import type { Relative } from '#core/dossier/dossier-view.ts';
import { TypeShape } from '../shared/TypeShape.tsx';

/** A link to another page of the dossier. */
export const Jump = ({ to, children }: { to: DossierPlace; children: ComponentChildren }) => (
  <a href={hashOf(to)}>{children}</a>
);

/** An entity by name, leading to its page where the data describes it. */
export const EntityLink = ({ relative: { key, name, type } }: { relative: Relative }) =>
  type === null ? (
    <bdi>{name}</bdi>
  ) : (
    <span class="entity" data-type={type}>
      <TypeShape type={type} />
      <Jump to={{ kind: 'entity', key }}>
        <bdi>{name}</bdi>
      </Jump>
    </span>
  );
