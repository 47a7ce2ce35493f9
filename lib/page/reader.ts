import type { CardAnswer } from '#core/incidents/card-view.ts';
import type { Mention } from '#core/model/mention.ts';
import { phrase } from '#core/wording/phrase.ts';
import { type Ask, isOrphan } from '#messaging/ask.ts';
import { answerCalls } from './answer-calls.ts';
import { type Changes, noChanges } from './changes.ts';
import { type Choices, createChoices } from './choices.ts';
import type { Holder } from './composed.ts';
import { endWithExtension } from './end-with-extension.ts';
import { followReader } from './hover.ts';
import { jumpTo } from './jump.ts';
import { keepPainted } from './keep-painted.ts';
import { removeLeftovers } from './leftovers.ts';
import { createMarks } from './marks.ts';
import { listNames } from './names.ts';
import { createReading, type Reading } from './reading.ts';
import type { Meet } from './text-blocks.ts';
import { createTour } from './tour.ts';
import { watchPage } from './watch.ts';

/** A web page to read: not a picture, a feed or an editor, and in a browser that can paint marks. */
export const isReadable = (document: Document): boolean =>
  /^(text\/html|application\/xhtml\+xml)$/.test(document.contentType) &&
  document.body instanceof HTMLElement &&
  document.designMode !== 'on' &&
  typeof Highlight === 'function';

const askCardOf =
  (ask: Ask, reading: Reading, choices: Choices) =>
  async (mention: Mention): Promise<CardAnswer> => {
    const { asOf, known } = reading.progress();
    // Nothing is marked before the article's date is known.
    if (!asOf) return { state: 'failed', trouble: NOT_READ };
    const { listed, among, type, surface, why } = mention;
    const choice = choices.of(surface);
    const entity = choice ?? mention.entity;
    const others = [...known].filter((key) => key !== entity);
    const chosen = choice !== null;
    const reply = await ask('askCard', { entity, listed, among, chosen, type, surface, why, asOf, others });
    return reply.ok ? reply.value : { state: 'failed', trouble: reply.failure };
  };

const NOT_READ = { what: phrase('trouble_not_read'), advice: phrase('trouble_not_read_advice') };

/**
 * Reads the page, marks its names, and shows a card where the reader rests on one. Ends when the extension has gone.
 * `onMark` hears what text is marked in.
 */
export const startReader = (document: Document, ask: Ask, onMark?: (owner: Holder) => void): void => {
  const end = new AbortController();
  const { signal } = end;
  const { defaultView: window, documentElement } = document;
  if (!window) return;
  removeLeftovers(document);
  const hasEnded = endWithExtension({ window, isGone: isOrphan, end });
  const marks = createMarks(onMark);
  signal.addEventListener('abort', () => marks.clear());
  const listening: Ask = async (call, input) => {
    const reply = await ask(call, input);
    hasEnded();
    return reply;
  };
  const reading = createReading({ document, ask: listening, marks, signal });
  const choices = createChoices(() => reading.progress().address);
  const askCard = askCardOf(listening, reading, choices);
  const hover = followReader({ window, marks, ask: listening, askCard, choices, signal });
  const lookAtMarks = keepPainted({ window, repair: marks.repair, now: () => performance.now(), signal });
  const unmark = ({ own }: Changes): void => {
    if (hasEnded()) return;
    for (const owner of own) marks.drop(owner);
    hover.recheck();
    lookAtMarks();
  };
  const read = async (changes: Changes, meet: Meet): Promise<Changes> => {
    if (document.documentElement !== documentElement && isReadable(document)) {
      // Who writes a document anew takes all listeners off it, ours as well.
      end.abort();
      startReader(document, ask, onMark);
      return noChanges();
    }
    const again = await reading.read(changes, meet);
    hover.recheck();
    hover.follow();
    return again;
  };
  const onRoot = (root: ShadowRoot): void =>
    root.addEventListener('scroll', hover.onScroll, { capture: true, passive: true, signal });
  const readWhole = watchPage({ document, onChange: unmark, onBatch: read, onRoot, signal });
  const readAgain = (): true => {
    reading.reset();
    hover.recheck();
    readWhole();
    return true;
  };
  answerCalls(
    {
      listNames: () => ({ asOf: reading.progress().asOf, names: listNames(marks) }),
      jumpTo: (name) => jumpTo(window, marks, name, signal),
      readAgain,
      ...createTour({ window, marks, hover }),
    },
    signal,
  );
};
