import type { Box } from '#core/hover/place.ts';
import type { HoverEvent, Shown } from '#core/hover/state.ts';
import type { CardContent, TourPlace } from '#core/incidents/card-view.ts';
import type { Key } from '#core/model/ids.ts';
import type { Mention } from '#core/model/mention.ts';
import type { Ask } from '#messaging/ask.ts';

/** The card that the reader acts in, and what its mark was found to mention. */
export type Acting = { shown: Shown<AbstractRange>; mention: Mention };

/** What the card's script needs of the reader's to carry out what is done in the card. */
export type ReaderSide = {
  ask: Ask;
  acting: () => Acting | null;
  dispatch: (event: HoverEvent<AbstractRange>) => void;
  /** Remembers what a name means, as long as the page shows the same article. */
  choose: (surface: string, entity: Key) => void;
  /** Up to 32 characters of text on both sides of a mark. */
  wordsAround: (mark: AbstractRange, surface: string) => { before: string; after: string };
};

/** Everything that a card on the page is drawn from. `piece` is the line of the mark it stands at, in viewport pixels. */
export type CardScene = {
  content: CardContent;
  pinned: boolean;
  /** Set while the reader steps through the marks by keyboard. */
  tour: TourPlace | null;
  mark: AbstractRange;
  piece: Box;
};

/** Whether pointer or focus is in the card, and where it has come to stand, in viewport pixels. */
export type CardPresence = { entered: () => void; left: () => void; placed: (box: Box) => void };

/** A card on the page. */
export type CardPort = {
  show: (scene: CardScene, presence: CardPresence) => void;
  /**
   * The mark has moved; nothing is drawn anew. `through`: a card that moves under a pointer at rest lets it through to the
   * page, which would else stop scrolling, until the pointer moves.
   */
  follow: (piece: Box, through: boolean) => void;
  /** Puts the focus into the card. */
  focus: () => void;
  /** False where the focus was in the card and stood in another frame before: this one cannot give it back. */
  hide: (focus: 'give-back' | 'let-go') => boolean;
};

/** Both scripts of a frame live in one isolated world; the card's leaves here what makes its port for the reader's. */
const PORT = Symbol.for('backstory.card');
type MakePort = (reader: ReaderSide) => CardPort;

export const offerCard = (make: MakePort): void => {
  Reflect.set(globalThis, PORT, make);
};
export const takeCard = (reader: ReaderSide): CardPort | undefined =>
  (Reflect.get(globalThis, PORT) as MakePort | undefined)?.(reader);
