import type { FramesOf } from '#messaging/frames.ts';
import type { TourStand, TourStep } from '#messaging/reader-protocol.ts';
import type { TellReader } from '#messaging/tell-reader.ts';
import type { Sender } from '#messaging/trust.ts';

/** The commands that step through the marks of the tab in front. */
const COMMANDS = new Map<string, 1 | -1>([
  ['next-mention', 1],
  ['previous-mention', -1],
]);

type World = { framesOf: FramesOf; tellReader: TellReader };
type FrameStand = TourStand & { frame: number; first: number };

/** What the readers in all frames say, each with the number of marks in the frames before it. */
const readStands = async (tabId: number, { framesOf, tellReader }: World): Promise<FrameStand[]> => {
  const frames = await framesOf(tabId);
  const stands = await Promise.all(frames.map((frame) => tellReader(tabId, 'tourStand', null, frame)));
  let first = 0;
  return stands.flatMap((stand, index) => {
    const frame = frames[index];
    if (!stand || frame === undefined) return [];
    const found = { ...stand, frame, first };
    first += stand.marks;
    return [found];
  });
};

/** The number of the mark after or before the last one, around the end; without a last one, the first or the last of all. */
const nextOf = (stands: FrameStand[], by: 1 | -1): number => {
  const total = stands.reduce((sum, { marks }) => sum + marks, 0);
  const last = stands.find(({ at }) => at !== null);
  const from = last ? last.first + (last.at ?? 0) : by === 1 ? -1 : total;
  return total === 0 ? -1 : (from + by + total) % total;
};

/**
 * Steps to the next or the previous mark of a tab, through all its frames in their order. Nothing is remembered here:
 * the worker may be gone before the next step. False where no frame shows a mark.
 */
export const stepTour = async (world: World, tabId: number, by: 1 | -1): Promise<boolean> => {
  const stands = await readStands(tabId, world);
  const next = nextOf(stands, by);
  const target = stands.find(({ first, marks }) => next >= first && next < first + marks);
  if (!target) return false;
  const of = stands.reduce((sum, { marks }) => sum + marks, 0);
  const begins = !stands.some(({ open }) => open);
  const tell = (frame: number, to: TourStep['to']) =>
    world.tellReader(tabId, 'stepTour', { begins, to }, frame);
  // The others first: they note where the focus is before it is taken.
  await Promise.all(stands.filter((stand) => stand !== target).map(({ frame }) => tell(frame, null)));
  const opened = await tell(target.frame, {
    mark: next - target.first,
    place: { at: next + 1, of },
  });
  return opened === true;
};

/** Does what a command of the tour asks for; other commands are not its. */
export const takeTourCommand = async (
  world: World,
  command: string,
  tab: { id?: number | undefined } | undefined,
): Promise<void> => {
  const by = COMMANDS.get(command);
  if (by && tab?.id !== undefined) await stepTour(world, tab.id, by);
};

/** Gives the focus back to the frame that had it before the first step. */
export const endTour = async ({ framesOf, tellReader }: World, { tab }: Sender): Promise<true> => {
  if (tab?.id === undefined) return true;
  for (const frame of await framesOf(tab.id)) if (await tellReader(tab.id, 'endTour', null, frame)) break;
  return true;
};
