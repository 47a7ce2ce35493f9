import { describe, expect, test, vi } from 'vitest';
import { endTour, stepTour, takeTourCommand } from '#background/step-tour.ts';
import type { TourStand, TourStep } from '#messaging/reader-protocol.ts';
import type { TellReader } from '#messaging/tell-reader.ts';

const TAB = 7;
const stand = (marks: number, at: number | null = null, open = false): TourStand => ({ marks, at, open });

/** A tab with readers in some of its frames; what they are told is noted in order. */
const tabOf = (frames: Record<number, TourStand | null>, focused: number | null = null) => {
  const told: [frame: number, mark: number | null, at: number | null, begins: boolean][] = [];
  const asked: number[] = [];
  const tellReader = vi.fn(async (_tab: number, call: string, input: unknown, frame: number) => {
    if (call === 'tourStand') return frames[frame];
    if (call === 'endTour') asked.push(frame);
    if (call === 'endTour') return frame === focused;
    const { begins, to } = input as TourStep;
    told.push([frame, to?.mark ?? null, to?.place.at ?? null, begins]);
    return to !== null;
  });
  const framesOf = async () => Object.keys(frames).map(Number);
  return { told, asked, tellReader, world: { framesOf, tellReader: tellReader as unknown as TellReader } };
};

describe('a step', () => {
  test('begins with the first mark, or backwards with the last, and has all frames note their focus first', async () => {
    const forward = tabOf({ 0: stand(2), 4: stand(1) });
    expect(await stepTour(forward.world, TAB, 1)).toBe(true);
    expect(forward.told).toEqual([
      [4, null, null, true],
      [0, 0, 1, true],
    ]);
    const backward = tabOf({ 0: stand(2), 4: stand(1) });
    await stepTour(backward.world, TAB, -1);
    expect(backward.told.at(-1)).toEqual([4, 0, 3, true]);
  });

  test('goes on from frame to frame, past those without marks or reader, and around the end', async () => {
    const { told, world } = tabOf({ 0: stand(2, 1, true), 3: null, 4: stand(0), 9: stand(1) });
    await stepTour(world, TAB, 1);
    expect(told.at(-1)).toEqual([9, 0, 3, false]);
    const last = tabOf({ 0: stand(2), 9: stand(1, 0, true) });
    await stepTour(last.world, TAB, 1);
    expect(last.told.at(-1)).toEqual([0, 0, 1, false]);
  });

  test('goes on where the last tour ended, which then begins anew', async () => {
    const { told, world } = tabOf({ 0: stand(3, 1) });
    await stepTour(world, TAB, -1);
    expect(told).toEqual([[0, 0, 1, true]]);
  });

  test('leads nowhere in a tab without marks', async () => {
    const { told, world } = tabOf({ 0: stand(0) });
    expect(await stepTour(world, TAB, 1)).toBe(false);
    expect(told).toEqual([]);
  });
});

test('other commands, and tabs without a number, are let be', async () => {
  const { tellReader, world } = tabOf({ 0: stand(1) });
  await takeTourCommand(world, 'save-article', { id: TAB });
  await takeTourCommand(world, 'next-mention', undefined);
  expect(tellReader).not.toHaveBeenCalled();
  await takeTourCommand(world, 'previous-mention', { id: TAB });
  expect(tellReader).toHaveBeenCalled();
});

test('at the end the frames are asked until one has taken the focus back', async () => {
  const { asked, world } = tabOf({ 0: null, 2: stand(1), 5: stand(1) }, 2);
  expect(await endTour(world, { id: 'own', tab: { id: TAB } })).toBe(true);
  expect(asked).toEqual([0, 2]);
});
