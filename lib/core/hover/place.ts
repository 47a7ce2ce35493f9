export type Point = { x: number; y: number };
export type Size = { width: number; height: number };
/** Edges in viewport pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** Pixels kept free around the card, so that it touches neither the text nor the window's edge. */
export const MARGIN = 8;

const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

const beyond = (value: number, low: number, high: number): number => Math.max(low - value, 0, value - high);

const distance = (box: Box, { x, y }: Point): number =>
  Math.hypot(beyond(x, box.left, box.right), beyond(y, box.top, box.bottom));

/** Whether a move towards a box brought the pointer nearer to it. */
export const isNearer = (box: Box, before: Point, now: Point): boolean =>
  distance(box, now) < distance(box, before);

/** Whether any of a piece of text can be seen in a window, or in what scrolls within it. */
export const isInView = (piece: Box, view: Box): boolean =>
  piece.right > view.left && piece.bottom > view.top && piece.left < view.right && piece.top < view.bottom;

const isSameLine = (one: Box, other: Box): boolean =>
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
  Math.min(one.bottom - one.top, other.bottom - other.top) / 2;

/** The pieces of a mark joined line by line: a link or a bold word within a name makes a piece of its own. */
export const joinLines = (pieces: Box[]): Box[] => {
  const lines: Box[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (!line || !isSameLine(line, piece)) {
      lines.push(boxOf(piece));
      continue;
    }
    line.left = Math.min(line.left, piece.left);
    line.top = Math.min(line.top, piece.top);
    line.right = Math.max(line.right, piece.right);
    line.bottom = Math.max(line.bottom, piece.bottom);
  }
  return lines;
};

/** Of the pieces of a mark that runs over several lines, the one the pointer is at; undefined if there is none. */
export const nearestPiece = (pieces: Box[], pointer: Point): Box | undefined =>
  pieces.reduce<Box | undefined>(
    (best, piece) => (best && distance(best, pointer) <= distance(piece, pointer) ? best : piece),
    undefined,
  );

/** Into the window with its margin; without, where there is no room for one; at its start, where it does not fit. */
const shift = (start: number, length: number, room: number): number => {
  const margin = Math.max(Math.min(MARGIN, (room - length) / 2), 0);
  return Math.max(Math.min(start, room - length - margin), margin);
};

/** Where a card that stands somewhere goes so that it lies in the window. */
export const shiftInto = (
  { left, top }: Pick<Box, 'left' | 'top'>,
  card: Size,
  viewport: Size,
): { left: number; top: number } => ({
  left: shift(left, card.width, viewport.width),
  top: shift(top, card.height, viewport.height),
});

/** Which edge of the name a card is aligned to, as its own language runs. */
export type Direction = 'ltr' | 'rtl';

/**
 * Where the card's upper left corner goes, in viewport pixels: below the piece, else above it, else on the side with
 * more room, from the piece's start, shifted into the window. It lies wholly inside whenever it fits.
 */
export const place = (
  piece: Box,
  card: Size,
  viewport: Size,
  direction: Direction = 'ltr',
): { left: number; top: number } => {
  const below = piece.bottom + MARGIN;
  const above = piece.top - MARGIN - card.height;
  const fitsBelow = below + card.height + MARGIN <= viewport.height;
  const roomAbove = above >= MARGIN || piece.top > viewport.height - piece.bottom;
  const start = direction === 'rtl' ? piece.right - card.width : piece.left;
  return shiftInto({ left: start, top: !fitsBelow && roomAbove ? above : below }, card, viewport);
};
