import { HOST } from './host.ts';

/** What a card stands in: the element for the page and, in its shadow, the one for the top layer. */
export type CardStand = { host: HTMLElement; root: ShadowRoot; frame: HTMLElement };

type Options = { document: Document; mode: ShadowRootMode; styles: string };

// `all` undoes whatever the page says of its own children of the root element; the rest undoes the browser's popover.
const FRAME_STYLES = `
  :host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; }
  [popover] { position: fixed; inset: 0 auto auto 0; margin: 0; border: 0; padding: 0; overflow: visible; background: none; }
  [data-through], [data-through] * { pointer-events: none !important; }
`;

/** What is done in the card is no business of the page's, whose keys and clicks would answer to it too. */
const OWN_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchend'],
];

/** Firefox wants styles made this way under a strict policy of the page's. */
export const buildStand = ({ document, mode, styles }: Options): CardStand => {
  // Made in a document of its own: a page that defines this very element would else be handed it before its shadow
  // root is closed, and `ElementInternals` would open that to the page.
  const host = document.implementation.createHTMLDocument('').createElement(HOST);
  const style = document.createElement('style');
  style.textContent = FRAME_STYLES + styles;
  const frame = document.createElement('div');
  frame.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode });
  root.append(style, frame);
  for (const kind of OWN_EVENTS)
    frame.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });
  return { host, root, frame };
};

/** The element that a node lies in, also where that is in the shadow of another. */
const above = (node: Node): Element | null => {
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
};

/** Outside of an open modal dialog nothing can be clicked or focused: a mark in one has its card in there too. */
const standingPlace = (document: Document, mark: AbstractRange): Element => {
  for (let at = above(mark.startContainer); at; at = above(at))
    if (at.localName === 'dialog' && at.matches(':modal')) return at;
  return document.documentElement;
};

export const mountStand = ({ host, frame }: CardStand, document: Document, mark: AbstractRange): void => {
  const parent = standingPlace(document, mark);
  if (host.parentNode !== parent || parent.lastElementChild !== host) parent.append(host);
  if (!frame.matches(':popover-open')) frame.showPopover();
};
