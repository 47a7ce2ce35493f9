import type { CompiledGazetteer } from './compile.ts';
import type { Numbers } from './tables.ts';
import type { Trie } from './trie.ts';

/** The child of a node by the slot of its word, or 0. */
export const childOf = ({ word, childStart }: Trie, node: number, slot: number): number => {
  if (slot < 0) return 0;
  let low = childStart[node] as number;
  let high = (childStart[node + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = word[middle] as number;
    if (found === slot) return middle;
    if (found < slot) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
};

/** Whether a name ends at a node. */
export const hasForms = ({ formStart }: Trie, node: number): boolean =>
  (formStart[node] as number) < (formStart[node + 1] as number);

/** The entities that a node's names mean, by index. */
export const entitiesAt = ({ formStart, formEntity }: CompiledGazetteer, node: number): Numbers =>
  formEntity.subarray(formStart[node], formStart[node + 1]);
