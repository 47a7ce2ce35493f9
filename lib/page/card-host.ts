import { type Box, type Direction, place, type Size, shiftInto } from '#core/hover/place.ts';
import { type CardFocus, createCardFocus } from './card-focus.ts';
import type { CardPort, CardPresence, CardScene } from './card-port.ts';
import { type CardStand, mountStand } from './card-stand.ts';
import { listenToPresence, type Presence } from './presence.ts';

/** Draws a card into an element; null empties it. */
export type DrawCard = (into: HTMLElement, scene: CardScene | null) => void;

type Deps = { document: Document; stand: () => CardStand; draw: DrawCard };
type Placed = { size: Size; viewport: Size; box: Box };
type Mounted = CardStand & {
  scene: CardScene;
  told: CardPresence;
  presence: Presence;
  focus: CardFocus;
  /** Null until the browser has laid the card out. */
  placed: Placed | null;
  end: AbortController;
};

const viewportOf = ({ scrollingElement, documentElement }: Document): Size => {
  const { clientWidth, clientHeight } = scrollingElement ?? documentElement;
  return { width: clientWidth, height: clientHeight };
};

const directionOf = (frame: HTMLElement): Direction =>
  frame.firstElementChild?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr';

/** Moves the card to where it belongs; under a pointer that is in it, only as far as the window asks for it. */
const put = (mounted: Mounted, size: Size, viewport: Size): void => {
  const { frame, scene, presence, placed } = mounted;
  const { left, top } =
    placed && presence.hasPointer()
      ? shiftInto(placed.box, size, viewport)
      : place(scene.piece, size, viewport, directionOf(frame));
  frame.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  const box = { left, top, right: left + size.width, bottom: top + size.height };
  mounted.placed = { size, viewport, box };
  mounted.told.placed(box);
};

/** The browser tells the card's size when it has laid it out, before it paints: nothing has to be measured. */
const watchSize = (mounted: Mounted, document: Document): void => {
  const observer = new ResizeObserver(([entry]) => {
    const [size] = entry?.borderBoxSize ?? [];
    if (size) put(mounted, { width: size.inlineSize, height: size.blockSize }, viewportOf(document));
  });
  observer.observe(mounted.frame);
  mounted.end.signal.addEventListener('abort', () => observer.disconnect());
};

/** The browser makes moves up where things move beneath a pointer at rest; those cover no distance. */
const letThrough = ({ frame, end }: Mounted, document: Document): void => {
  if (frame.hasAttribute('data-through')) return;
  frame.toggleAttribute('data-through', true);
  const moved = new AbortController();
  const onMove = ({ isTrusted, movementX, movementY }: PointerEvent): void => {
    if (!isTrusted || (movementX === 0 && movementY === 0)) return;
    frame.toggleAttribute('data-through', false);
    moved.abort();
  };
  const signal = AbortSignal.any([moved.signal, end.signal]);
  document.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
};

const prepare = ({ document, stand }: Deps, scene: CardScene, told: CardPresence): Mounted => {
  const end = new AbortController();
  const { host, root, frame } = stand();
  const mounted: Mounted = {
    ...{ host, root, frame, scene, told, end, placed: null },
    presence: listenToPresence(frame, {
      entered: () => mounted.told.entered(),
      left: () => mounted.told.left(),
    }),
    focus: createCardFocus({ document, root, frame, mark: () => mounted.scene.mark }),
  };
  return mounted;
};

/** A card that is on the page only while it is shown: one element, in the top layer, out of reach of the page's styles. */
export const createCardHost = (deps: Deps): CardPort => {
  const { document, draw } = deps;
  let mounted: Mounted | null = null;

  return {
    show: (scene, told) => {
      const isNew = mounted === null;
      const now = mounted ?? prepare(deps, scene, told);
      mounted = now;
      now.scene = scene;
      now.told = told;
      mountStand(now, document, scene.mark);
      draw(now.frame, scene);
      now.focus.keep();
      if (isNew) watchSize(now, document);
      else if (now.placed) put(now, now.placed.size, now.placed.viewport);
    },
    follow: (piece, through) => {
      if (!mounted) return;
      if (through && !mounted.presence.hasPointer()) letThrough(mounted, document);
      mounted.scene = { ...mounted.scene, piece };
      const { placed, presence } = mounted;
      if (placed && !presence.hasPointer()) put(mounted, placed.size, viewportOf(document));
    },
    focus: () => mounted?.focus.take(),
    hide: (focus) => {
      const gone = mounted;
      mounted = null;
      if (!gone) return true;
      gone.end.abort();
      gone.presence.end();
      const isBack = focus === 'let-go' || gone.focus.giveBack();
      draw(gone.frame, null);
      gone.host.remove();
      return isBack;
    },
  };
};
