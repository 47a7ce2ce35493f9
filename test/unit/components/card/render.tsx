import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { Card, type CardContent } from '#components/card/Card.tsx';

/** The card in a document of its own; the element that holds it. */
export const renderCard = (answer: CardContent, onDismiss: () => void = () => {}): Element => {
  const { document } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  const root = document.querySelector('main');
  if (root === null) throw new Error('The test document lost its root.');
  Object.assign(globalThis, { document });
  render(<Card answer={answer} onDismiss={onDismiss} />, root);
  return root;
};

/** The text of what a selector finds, each with its white space folded. */
export const textsOf = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

/** The keys of the incidents within what a selector finds. */
export const keysIn = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(`${selector} [data-incident]`)].map(
    (element) => element.getAttribute('data-incident') ?? '',
  );
