import type { CDPSession } from 'playwright';
import * as v from 'valibot';

/** Milliseconds of a page's thread: all its tasks, of that what drew, and the longest task. */
export type ThreadTime = { total: number; drawing: number; longest: number };

/** Times are microseconds. https://chromium.googlesource.com/catapult/+/HEAD/docs/trace-event-format.md */
const event = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  args: v.optional(v.record(v.string(), v.unknown()), {}),
});
export type TraceEvent = v.InferOutput<typeof event>;

const startedArgs = v.object({
  data: v.object({ frames: v.array(v.object({ url: v.string(), processId: v.number() })) }),
});

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** Style, layout and paint: the browser's part of it, on the same thread. */
const DRAWING = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'UpdateLayer',
  'Commit',
]);

const record = async (cdp: CDPSession, during: () => Promise<void>): Promise<TraceEvent[]> => {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }): void => {
    events.push(...v.parse(v.array(event), value));
  };
  cdp.on('Tracing.dataCollected', take);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await during();
  } finally {
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', take);
  }
  return events;
};

/** Only a session with the page itself is told which process its frames are in. */
const processOf = (events: TraceEvent[], address: string): number | undefined => {
  const started = events.find(({ name }) => name === 'TracingStartedInBrowser');
  return v.parse(startedArgs, started?.args).data.frames.find(({ url }) => url === address)?.processId;
};

/** Milliseconds that the events took, those inside of another counted once. */
const sum = (events: TraceEvent[]): number => {
  let end = 0;
  let total = 0;
  for (const { ts, dur } of events.toSorted((one, other) => one.ts - other.ts)) {
    total += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return total / 1_000;
};

/** What the thread of the page at an address did. @throws if the events tell nothing of it. */
export const threadTimeOf = (events: TraceEvent[], address: string): ThreadTime => {
  const pid = processOf(events, address);
  const main = events.find(
    ({ name, args, ...at }) => name === 'thread_name' && args.name === 'CrRendererMain' && at.pid === pid,
  );
  if (!main) throw new Error(`The trace tells nothing of the thread of ${address}.`);
  const own = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const tasks = own.filter(({ name }) => name === 'RunTask');
  return {
    total: sum(tasks),
    drawing: sum(own.filter(({ name }) => DRAWING.has(name))),
    longest: Math.max(0, ...tasks.map(({ dur }) => dur)) / 1_000,
  };
};

/**
 * What the thread of a page did while something happened, by the browser's own trace; `cdp` is a session with that page.
 * The page has to be idle otherwise, as whatever runs is counted.
 */
export const traceThread = async (
  cdp: CDPSession,
  address: string,
  during: () => Promise<void>,
): Promise<ThreadTime> => threadTimeOf(await record(cdp, during), address);
