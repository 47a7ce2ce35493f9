import type { MadeRequest } from '#core/model/made-request.ts';

const OUTCOMES = [
  'ok',
  'unreachable',
  'refused',
  'redirected',
  'web-page',
  'stalled',
  'cut-off',
  'too-large',
  'as-a-later-release-calls-it',
];

/** A request of every outcome, newest first. */
export const REQUESTS: MadeRequest[] = OUTCOMES.map((outcome, at) => ({
  at: new Date(Date.UTC(2026, 10, 20 - at, 10, 4)).toISOString(),
  address: `https://feeds.example/backstory/${at % 2 ? 'changes-1203-1204.jsonl' : 'manifest.json'}`,
  bytes: at * 4_321,
  outcome,
}));
