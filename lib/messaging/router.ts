import * as v from 'valibot';
import { failure, type Result, success } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { type Phrase, phrase } from '#core/wording/phrase.ts';
import { INPUTS } from './inputs.ts';
import type { Call, Protocol } from './protocol.ts';
import { TroubleError } from './trouble-error.ts';
import { type Rank, rankOf, reaches, type Self, type Sender } from './trust.ts';

type Input<C extends Call> = Parameters<Protocol[C]>[0];
type Output<C extends Call> = ReturnType<Protocol[C]>;

/**
 * What answers each call; the sender says which tab and frame asks. A handler that throws is answered for: a
 * `TroubleError` by its trouble, anything else by a general one.
 */
export type Handlers = { [C in Call]: (input: Input<C>, sender: Sender) => Output<C> | Promise<Output<C>> };

/** What travels back over the wire. */
export type Reply = Result<unknown, Trouble>;

/** The least trusted sender that may make each call. */
const LOWEST: Record<Call, Rank> = {
  findMentions: 'page',
  askCard: 'page',
  bringCard: 'page',
  endTour: 'page',
  showDossier: 'page',
  muteName: 'page',
  switchSite: 'page',
  reportWrongMatch: 'page',
  withdrawWrongMatch: 'page',
  listWrongMatches: 'extension',
  search: 'extension',
  openDossier: 'extension',
  readStatus: 'extension',
  changeSettings: 'extension',
  checkFeed: 'extension',
  listRequests: 'extension',
  findSaved: 'extension',
  findReported: 'extension',
  saveSource: 'extension',
  editSource: 'extension',
  removeSource: 'extension',
  listSources: 'extension',
  exportSources: 'extension',
  importSources: 'extension',
};

const refuse = (what: Phrase): Reply => failure({ what, advice: phrase('trouble_reload') });

const isCall = (name: unknown): name is Call => typeof name === 'string' && Object.hasOwn(INPUTS, name);

const readMessage = (message: unknown): { call: unknown; input: unknown } => {
  const { call, input } = Object(message) as { call?: unknown; input?: unknown };
  return { call, input };
};

const parseInput = <C extends Call>(
  call: C,
  input: unknown,
): v.SafeParseResult<v.GenericSchema<unknown, Input<C>>> =>
  v.safeParse(INPUTS[call] as unknown as v.GenericSchema<unknown, Input<C>>, input);

const answer = async <C extends Call>(
  handlers: Handlers,
  call: C,
  input: unknown,
  sender: Sender,
): Promise<Reply> => {
  const parsed = parseInput(call, input);
  if (!parsed.success) {
    return refuse(phrase('trouble_call_unreadable', `${call}: ${v.summarize(parsed.issues)}`));
  }
  return success(await handlers[call](parsed.output, sender));
};

/**
 * Answers one message `{call, input}` of a sender. Never rejects: strangers, unknown calls, wrong shapes and handlers
 * that fail are answered with the trouble; what a handler threw goes to `report`.
 */
export const route = async (
  handlers: Handlers,
  self: Self,
  report: (error: unknown) => void,
  message: unknown,
  sender: Sender,
): Promise<Reply> => {
  const rank = rankOf(sender, self);
  const { call, input } = readMessage(message);
  if (rank === null) return refuse(phrase('trouble_stranger'));
  if (!isCall(call)) return refuse(phrase('trouble_release'));
  if (!reaches(rank, LOWEST[call])) return refuse(phrase('trouble_web_page'));
  try {
    return await answer(handlers, call, input, sender);
  } catch (error) {
    if (error instanceof TroubleError) return failure(error.trouble);
    report(error);
    return refuse(phrase('trouble_failed'));
  }
};

type Listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void) => true;

/** A listener for `runtime.onMessage`. Its `true` keeps the channel open until the reply, in every browser. */
export const listen =
  (handlers: Handlers, self: Self, report: (error: unknown) => void): Listener =>
  (message, sender, reply) => {
    void route(handlers, self, report, message, sender)
      .then(reply)
      // Chromium throws at a reply of more than 64 MB; unanswered, the caller would wait or ask for it again.
      .catch((error: unknown) => {
        report(error);
        reply(refuse(phrase('trouble_unsendable')));
      })
      .catch(report);
    return true;
  };
