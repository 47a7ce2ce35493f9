import { type Box, isInView, joinLines, nearestPiece, type Point } from '#core/hover/place.ts';
import { type CardPort, type CardPresence, type CardScene, type ReaderSide, takeCard } from './card-port.ts';
import { piecesOf } from './hit-test.ts';

/** What is to be on the page. `pointer` is null where nobody points; `focused` puts the focus into the card. */
export type Wanted = Omit<CardScene, 'piece'> & { pointer: Point | null; focused: boolean };

export type CardOnPage = {
  bring: () => void;
  show: (wanted: Wanted) => void;
  /** Moves the card to its mark; false where that is out of sight, of the window or of `view` within it. */
  follow: (view: Element | null, through: boolean) => boolean;
  /** False where this frame could not give the focus back. */
  hide: (focus: 'give-back' | 'let-go') => boolean;
};

/** The line of a mark at which its card stands. A page is asked for its place once, and again only when it has moved. */
type Standing = { mark: AbstractRange; line: number; piece: Box };

/** Milliseconds until the card's code is asked for again, where it did not come: a worker may be starting. */
const AGAIN = 1_000;

const linesOf = (mark: AbstractRange): Box[] => joinLines(piecesOf(mark));

const stand = (mark: AbstractRange, pointer: Point | null): Standing | null => {
  const lines = linesOf(mark);
  const piece = pointer ? nearestPiece(lines, pointer) : lines[0];
  return piece ? { mark, piece, line: lines.indexOf(piece) } : null;
};

/** The card as the reader's script sees it: its code is fetched once, and what is wanted last is shown when it is there. */
export const createCardOnPage = (window: Window, reader: ReaderSide, presence: CardPresence): CardOnPage => {
  let port: CardPort | undefined;
  let coming = false;
  let wanted: Wanted | null = null;
  let standing: Standing | null = null;

  const present = (): void => {
    if (!port || !wanted) return;
    const { pointer, focused, ...scene } = wanted;
    if (standing?.mark !== scene.mark) standing = stand(scene.mark, pointer) ?? standing;
    // A mark that was folded away meanwhile has no place to stand at.
    if (!standing) return;
    port.show({ ...scene, piece: standing.piece }, presence);
    if (focused) port.focus();
  };
  const fetchCode = async (): Promise<void> => {
    const reply = await reader.ask('bringCard', null);
    port = reply.ok ? takeCard(reader) : undefined;
    coming = false;
    if (port) present();
    else if (wanted) setTimeout(bring, AGAIN);
  };
  const bring = (): void => {
    if (port || coming) return;
    coming = true;
    void fetchCode();
  };
  return {
    bring,
    show: (next) => {
      wanted = next;
      bring();
      present();
    },
    follow: (view, through) => {
      if (!wanted || !standing) return true;
      const lines = linesOf(wanted.mark);
      const piece = lines[standing.line] ?? lines.at(-1);
      if (!piece) return true;
      standing = { ...standing, piece };
      port?.follow(piece, through);
      const whole = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
      return isInView(piece, whole) && (view === null || isInView(piece, view.getBoundingClientRect()));
    },
    hide: (focus) => {
      wanted = null;
      standing = null;
      return port?.hide(focus) ?? true;
    },
  };
};
