import { keepSynced, type SyncWorld } from '#background/keep-synced.ts';
import { keepLedger } from '#background/request-ledger.ts';
import { webCrypto } from '#background/web-crypto.ts';
import type { Manifest } from '#core/feed/manifest.ts';
import type { SigningKey } from '#publish/keys.ts';
import { english } from '#test/words/english.ts';
import { type Release, signedRelease, throwAwayKey } from '../core/feed/signed.ts';
import { manifestOf } from '../store/records.ts';
import { entity, filesOf, incident, trialFill } from './trial.ts';

export const ADDRESS = 'https://data.example/feed/manifest.json';
const ENTITIES = [entity('asad'), entity('tanf')];
const BEFORE = [incident('one', '2024-01-01'), incident('two', '2024-01-28')];

export const key = throwAwayKey();

/** What is released: one incident of the packaged feed is gone, three have come. */
export const AFTER = [
  incident('two', '2024-01-28'),
  ...['three', 'four', 'five'].map((id) => incident(id, '2024-02-01')),
];

export const released = (
  sequence: number,
  change: Partial<Manifest> = {},
  signer: SigningKey = key,
): Release => signedRelease({ ...manifestOf('trial', sequence), ...change }, [ENTITIES, AFTER], signer);

export const packaged = (sequence: number, change: Partial<Manifest> = {}) =>
  filesOf(
    { ...manifestOf('trial', sequence), address: ADDRESS, key: key.publicKey, ...change },
    ENTITIES,
    BEFORE,
  );

const report = (error: unknown): void => {
  throw error;
};

type TrialNetwork = Pick<SyncWorld, 'fetch' | 'after'>;

/** A worker that keeps in step with what `host` answers, or another network; it may be changed at any time. */
export const trialSync = (files = packaged(1), network: Partial<TrialNetwork> = {}) => {
  const trial = trialFill(files);
  const host = {
    files: released(2) as Release,
    answer: undefined as ((name: string) => Response | undefined) | undefined,
    asked: [] as string[],
  };
  const seen = { applied: 0, awake: 0, again: [] as (number | null)[] };
  const browser = { online: true };
  const respond = (address: string): Response => {
    host.asked.push(address);
    const name = address.split('/').at(-1) ?? '';
    const file = host.files[name];
    return host.answer?.(name) ?? (file ? new Response(file) : new Response('', { status: 404 }));
  };
  const sync = keepSynced({
    packaged: trial.packaged,
    fill: trial.fill,
    keeper: trial.keeper,
    fetch: async (address) => respond(address),
    crypto: webCrypto,
    clock: () => trial.world.now,
    chance: () => 0.5,
    isOnline: () => browser.online,
    lookAgain: (minutes) => seen.again.push(minutes),
    notedIn: keepLedger(() => new Date(trial.world.now).toISOString(), report),
    after: () => () => undefined,
    ...network,
    keepAwake: () => {
      seen.awake += 1;
      return () => {
        seen.awake -= 1;
      };
    },
    applied: () => {
      seen.applied += 1;
    },
  });
  const store = async () => {
    const opened = await trial.keeper.open();
    if (!opened.ok) throw new Error(english.tell(opened.failure.what));
    return opened.value;
  };
  const row = async () => (await store()).feeds.get('trial');
  const incidents = async () => (await store()).incidents.toCollection().primaryKeys();
  return { ...trial, host, browser, seen, sync, store, row, incidents };
};
