import type { CardAnswer } from '#core/incidents/card-view.ts';

/** What the reader did to the card. */
export type CardEvents = {
  entered: () => void;
  left: () => void;
  /** The reader wants it gone: Escape, or the close button. */
  dismissed: () => void;
};

/** A card on the page. The pieces of the mark (viewport pixels) say where it belongs. */
export type CardPort = {
  show: (
    answer: CardAnswer | { state: 'loading'; surface: string },
    mark: DOMRectReadOnly[],
    events: CardEvents,
  ) => void;
  hide: () => void;
};

/** Both scripts of a frame live in one isolated world; the card's leaves its port here for the reader's. */
const PORT = Symbol.for('backstory.card');

export const offerCard = (port: CardPort): void => {
  Reflect.set(globalThis, PORT, port);
};
export const takeCard = (): CardPort | undefined => Reflect.get(globalThis, PORT) as CardPort | undefined;
