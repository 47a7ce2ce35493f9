import type { CardMaterial } from '../incidents/material.ts';
import { idOf, type Key } from '../model/ids.ts';
import type { Relative } from './dossier-view.ts';

/** An entity by its name; one that the data does not describe stands under its id. */
export const nameRelative = (names: CardMaterial['names'], key: Key): Relative => ({
  key,
  name: names[key]?.name ?? idOf(key),
  type: names[key]?.type ?? null,
});
