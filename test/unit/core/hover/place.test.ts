import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, joinLines, MARGIN, nearestPiece, place } from '#core/hover/place.ts';

const WINDOW = { width: 800, height: 600 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('place', () => {
  const card = { width: 300, height: 200 };

  it('puts the card below the name', () => {
    expect(place(box(100, 50, 80, 20), card, WINDOW)).toEqual({ left: 100, top: 78 });
  });
  it('puts it above where there is no room below', () => {
    expect(place(box(100, 500, 80, 20), card, WINDOW)).toEqual({ left: 100, top: 292 });
  });
  it('shifts it in from the right edge', () => {
    expect(place(box(700, 50, 80, 20), card, WINDOW).left).toBe(492);
  });
  it('aligns a card that runs from right to left to the end of the name, mirrored', () => {
    const name = box(500, 50, 80, 20);
    expect(place(name, card, WINDOW, 'rtl').left).toBe(280);
    expect(place(box(220, 50, 80, 20), card, WINDOW, 'ltr').left).toBe(800 - 280 - 300);
    expect(place(box(20, 50, 80, 20), card, WINDOW, 'rtl').left).toBe(MARGIN);
  });
  it('takes the larger side where neither has room, and stays in the window', () => {
    expect(place(box(100, 200, 80, 20), { width: 300, height: 500 }, WINDOW).top).toBe(92);
    expect(place(box(100, 400, 80, 20), { width: 300, height: 500 }, WINDOW).top).toBe(8);
  });

  const size = fc.integer({ min: 1, max: 2000 });
  const edge = fc.integer({ min: -500, max: 2500 });
  it('keeps a card that fits inside the window, with its margin where there is room', () => {
    fc.assert(
      fc.property(edge, edge, size, size, size, size, size, size, (x, y, w, h, cw, ch, vw, vh) => {
        fc.pre(cw <= vw && ch <= vh);
        const { left, top } = place(box(x, y, w, h), { width: cw, height: ch }, { width: vw, height: vh });
        const across = cw + 2 * MARGIN <= vw ? MARGIN : 0;
        const down = ch + 2 * MARGIN <= vh ? MARGIN : 0;
        expect(left).toBeGreaterThanOrEqual(across);
        expect(left + cw).toBeLessThanOrEqual(vw - across);
        expect(top).toBeGreaterThanOrEqual(down);
        expect(top + ch).toBeLessThanOrEqual(vh - down);
      }),
    );
  });
  it('never covers the name where there is room above or below it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 580 }), fc.integer({ min: 1, max: 580 }), (y, height) => {
        const name = box(100, y, 80, 20);
        const { top } = place(name, { width: 300, height }, WINDOW);
        const hasRoom = height + 2 * MARGIN <= Math.max(name.top, WINDOW.height - name.bottom);
        if (hasRoom) expect(top >= name.bottom || top + height <= name.top).toBe(true);
      }),
    );
  });
});

describe('a name over two lines', () => {
  const first = box(700, 100, 90, 20);
  const second = box(10, 120, 60, 20);

  it('has its card at the line the pointer is on', () => {
    expect(nearestPiece([first, second], { x: 20, y: 130 })).toEqual(second);
    expect(nearestPiece([first, second], { x: 710, y: 110 })).toEqual(first);
    expect(nearestPiece([], { x: 0, y: 0 })).toBeUndefined();
  });
  it('counts a bold word in a line as part of that line', () => {
    const bold = box(790, 98, 8, 24);
    expect(joinLines([first, bold, second])).toEqual([box(700, 98, 98, 24), second]);
  });
});
