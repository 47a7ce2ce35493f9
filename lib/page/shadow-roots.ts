import type { Meet } from './text-blocks.ts';

/** What changes in more shadow roots than these is not noticed. */
const MOST_WATCHED = 1_000;
/** Of more elements than these no shadow root is awaited. */
const MOST_AWAITED = 1_000;
/** No event tells of a shadow root, and no promise of ours: scripts of extensions see no registry of custom elements. */
const LOOKS = [250, 1_000, 4_000, 15_000];

type Found = {
  /** Called once for each root that is to be watched. */
  watch: (root: ShadowRoot) => void;
  /** Called with a root that came after its element was read. */
  onLate: (root: ShadowRoot) => void;
  signal: AbortSignal;
};

export type ShadowRoots = {
  meet: Meet;
  /** To be called with an element that has changed. */
  recheck: (element: Element) => void;
  /** Forgets what has left the page. */
  sweep: () => void;
};

/**
 * Keeps the open shadow roots of a page under watch, bounded in their number. Custom elements that have none yet are
 * looked at again, a few times and ever more seldom, and whenever they change.
 */
export const watchShadowRoots = ({ watch, onLate, signal }: Found): ShadowRoots => {
  const watched = new Set<ShadowRoot>();
  const awaited = new Set<Element>();
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const recheck = (element: Element): void => {
    const { shadowRoot } = element;
    if (!shadowRoot || watched.has(shadowRoot)) return;
    meet(element);
    onLate(shadowRoot);
  };
  const look = (): void => {
    timer = undefined;
    for (const element of awaited) recheck(element);
    lookLater();
  };
  const lookLater = (): void => {
    if (timer !== undefined || awaited.size === 0) return;
    const wait = LOOKS[looks];
    looks += 1;
    if (wait === undefined) awaited.clear();
    else timer = setTimeout(look, wait);
  };
  const meet: Meet = (element) => {
    if (signal.aborted) return;
    const { shadowRoot } = element;
    if (shadowRoot) {
      awaited.delete(element);
      if (watched.has(shadowRoot) || watched.size >= MOST_WATCHED) return;
      watched.add(shadowRoot);
      watch(shadowRoot);
    } else if (awaited.size < MOST_AWAITED && !awaited.has(element)) {
      awaited.add(element);
      looks = 0;
      lookLater();
    }
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    meet,
    recheck,
    sweep: () => {
      for (const root of watched) if (!root.host.isConnected) watched.delete(root);
      for (const element of awaited) if (!element.isConnected) awaited.delete(element);
    },
  };
};
