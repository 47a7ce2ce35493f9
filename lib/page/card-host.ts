import { place } from '#core/hover/place.ts';
import type { CardAnswer } from '#core/incidents/card-view.ts';
import type { CardEvents, CardPort } from './card-port.ts';
import { HOST } from './host.ts';

export type CardContent = CardAnswer | { state: 'loading'; surface: string };

/** Draws a card into an element; null empties it. */
export type DrawCard = (into: HTMLElement, content: CardContent | null, dismiss: () => void) => void;

type Options = { document: Document; mode: ShadowRootMode; styles: string; draw: DrawCard };
type Stand = { host: HTMLElement; frame: HTMLElement };

// `all` undoes whatever the page says of its own children of the root element; the rest undoes the browser's popover.
const FRAME_STYLES = `
  :host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; }
  [popover] { position: fixed; inset: auto; margin: 0; border: 0; padding: 0; overflow: visible; background: none; }
`;

/** The element for the page and, in its shadow, the one for the top layer. Firefox wants styles made this way under a strict CSP. */
const build = ({ document, mode, styles }: Options): Stand => {
  // Made in a document of its own: a page that defines this very element would else be handed it before its shadow
  // root is closed, and `ElementInternals` would open that to the page.
  const host = document.implementation.createHTMLDocument('').createElement(HOST);
  const style = document.createElement('style');
  style.textContent = FRAME_STYLES + styles;
  const frame = document.createElement('div');
  frame.setAttribute('popover', 'manual');
  host.attachShadow({ mode }).append(style, frame);
  return { host, frame };
};

/** Outside of an open modal dialog nothing can be clicked or focused: there the card stands in the dialog. */
const standingPlace = (document: Document): Element =>
  Array.from(document.querySelectorAll('dialog:modal')).at(-1) ?? document.documentElement;

/** Says once that pointer or focus is in the card, and once that neither is any more. */
const watchPresence = (frame: HTMLElement, events: () => CardEvents | null): void => {
  const present = new Set<'pointer' | 'focus'>();
  const change = (what: 'pointer' | 'focus', here: boolean) => (): void => {
    const before = present.size > 0;
    if (here) present.add(what);
    else present.delete(what);
    if (before !== present.size > 0) events()?.[here ? 'entered' : 'left']();
  };
  frame.addEventListener('pointerenter', change('pointer', true));
  frame.addEventListener('pointerleave', change('pointer', false));
  frame.addEventListener('focusin', change('focus', true));
  frame.addEventListener('focusout', change('focus', false));
};

const mount = ({ host, frame }: Stand, parent: Element): void => {
  if (host.parentElement !== parent || parent.lastElementChild !== host) parent.append(host);
  if (!frame.matches(':popover-open')) frame.showPopover();
};

const moveTo = (frame: HTMLElement, piece: DOMRectReadOnly, root: Element): void => {
  const viewport = { width: root.clientWidth, height: root.clientHeight };
  const { left, top } = place(piece, frame.getBoundingClientRect(), viewport);
  frame.style.left = `${left}px`;
  frame.style.top = `${top}px`;
};

/** A card that is on the page only while it is shown: one element, in the top layer, out of reach of the page's styles. */
export const createCardHost = (options: Options): CardPort => {
  const { document, draw } = options;
  let stand: Stand | null = null;
  let listener: CardEvents | null = null;

  const prepare = (): Stand => {
    if (stand) return stand;
    stand = build(options);
    watchPresence(stand.frame, () => listener);
    return stand;
  };
  return {
    show: (answer, [piece], events) => {
      if (!piece) return;
      const { host, frame } = prepare();
      mount({ host, frame }, standingPlace(document));
      draw(frame, answer, events.dismissed);
      listener = events;
      moveTo(frame, piece, document.documentElement);
    },
    hide: () => {
      listener = null;
      if (!stand) return;
      draw(stand.frame, null, () => undefined);
      stand.host.remove();
      stand = null;
    },
  };
};
