import { type ComponentChildren, createElement, Fragment, toChildArray } from 'preact';
import { wording } from './say.ts';

type SaidProps = {
  message: string;
  /** Where the message has plurals: the number that chooses one. It fills no place by itself. */
  count?: number;
  /** What stands at the places of the message, in the order of their numbers; none of them may be empty. */
  children: ComponentChildren;
};

/** A message whose places are filled with elements: names to be isolated, figures to be stressed, links. */
export const Said = ({ message, count, children }: SaidProps) => {
  const parts = toChildArray(children);
  const pieces = wording().cut(message, parts.length, count);
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece) => (typeof piece === 'number' ? parts[piece] : piece)),
  );
};
