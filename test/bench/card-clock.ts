import type { CDPSession, Page } from 'playwright';
import { ASK_AFTER, OPEN_AFTER } from '#core/hover/timing.ts';

/** Measures in the world of the extension's own scripts of a page, where their timers can be seen. */
export type CardClock = {
  /** Begins to watch; the result resolves to the milliseconds from asking for a card to its being on the screen. */
  watch: () => Promise<() => Promise<number>>;
};

const PATIENCE_MS = 30_000;

/**
 * What is put into that world, as text. The two waits of a reader who rests are left out, so that neither hides what
 * asking costs. A card is seen in a frame's callback and is on the screen once that frame is drawn.
 */
const INSTRUMENT = `(() => {
  const later = globalThis.setTimeout.bind(globalThis);
  let asked = NaN;
  globalThis.setTimeout = (act, ms, ...given) => {
    if (ms === ${ASK_AFTER}) return later(() => { asked = performance.now(); act(...given); }, 0);
    return later(act, ms === ${OPEN_AFTER} ? 0 : ms, ...given);
  };
  const isReady = () =>
    document.querySelector('backstory-card')?.shadowRoot?.querySelector('[data-state="ready"]');
  globalThis.watchCard = () => {
    asked = NaN;
    globalThis.cardPainted = new Promise((resolve, reject) => {
      later(() => reject(new Error('no card')), ${PATIENCE_MS});
      const look = () => {
        if (!isReady()) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { port1.close(); resolve(performance.now() - asked); };
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  };
})()`;

/** The world of the extension in the page as it now stands. */
const findWorld = async (session: CDPSession, extensionId: string): Promise<number> => {
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!world) throw new Error('The extension has no world in this page.');
  return world.id;
};

/** For the document that the page shows now; the demo's build, whose card can be looked into. */
export const startCardClock = async (page: Page, extensionId: string): Promise<CardClock> => {
  const session = await page.context().newCDPSession(page);
  const contextId = await findWorld(session, extensionId);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(INSTRUMENT);
  return {
    watch: async () => {
      await evaluate('watchCard()');
      return async () => {
        const ms = await evaluate('cardPainted');
        if (typeof ms !== 'number') throw new Error('A card was painted that nobody had asked for.');
        return ms;
      };
    },
  };
};
