import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { Card, type CardProps } from '#components/card/Card.tsx';
import type { CardActions, CardContent, CardView } from '#core/incidents/card-view.ts';

export const NO_ACTIONS: CardActions = {
  dismiss: () => {},
  pin: () => {},
  choose: () => {},
  showDossier: () => {},
  do: () => {},
  undo: () => {},
  copy: async () => true,
};

/** Actions that note what was asked of them, each as its name and what came with it. */
export const notingActions = (): { asked: unknown[][]; actions: CardActions } => {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...told: unknown[]): void => {
      asked.push([name, ...told]);
    };
  const copy = async (text: string): Promise<boolean> => asked.push(['copy', text]) > 0;
  const names = ['dismiss', 'pin', 'choose', 'showDossier', 'do', 'undo'];
  return {
    asked,
    actions: { ...(Object.fromEntries(names.map((name) => [name, note(name)])) as CardActions), copy },
  };
};

/** The card in a document of its own; the element that holds it. */
export const renderCard = (content: CardContent, props: Partial<CardProps> = {}): Element => {
  const { document } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  const root = document.querySelector('main');
  if (root === null) throw new Error('The test document lost its root.');
  Object.assign(globalThis, { document });
  render(<Card content={content} pinned={false} tour={null} actions={NO_ACTIONS} {...props} />, root);
  return root;
};

export const renderReady = (card: CardView, props?: Partial<CardProps>): Element =>
  renderCard({ state: 'ready', card }, props);

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
