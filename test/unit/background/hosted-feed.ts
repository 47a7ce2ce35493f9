import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Manifest } from '#core/feed/manifest.ts';
import { initFeed } from '#publish/init.ts';
import { readKey, type SigningKey, signatureOf } from '#publish/keys.ts';
import { stampFeed } from '#publish/stamp.ts';
import { putSource } from '#store/sources.ts';
import { type Fault, startFeedHost } from '../../e2e/feed-host.ts';
import { releaseTrial, trialFolder } from '../publish/trial-folder.ts';
import { savedSource } from '../store/saved-source.ts';
import { incident } from './trial.ts';
import { trialSync } from './trial-sync.ts';

const ids = Array.from({ length: 30 }, (_, at) => `i${at}`);
const OLD = [...ids, 'gone'].map((id) => incident(id, '2024-01-01'));
const NEW = [...ids, 'new-1', 'new-2', 'new-3'].map((id) => incident(id, '2024-01-01'));
const keysOf = (lines: string[]) => lines.map((line) => `trial:${JSON.parse(line).id}`).sort();
export const OLD_KEYS = keysOf(OLD);
export const NEW_KEYS = keysOf(NEW);

/** Where patience is short, half a minute is half a second; else it has no end, however slow the machine. */
const after = (patience: { isShort: boolean }) => (ms: number, run: () => void) => {
  const timer = patience.isShort ? setTimeout(run, ms / 60) : undefined;
  return () => clearTimeout(timer);
};

const readTexts = async (dir: string, names: string[]): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const)),
  );

/** A change of a release, by what its manifest says; the rest are files to be written into it. */
export type Change = Partial<Manifest> | ((manifest: Manifest) => Partial<Manifest>);

/**
 * A worker one sequence behind a feed on a real server: in sequence 2 one incident is gone and three have come. The reader
 * has saved a source about what is gone.
 */
export const hostedFeed = async () => {
  const host = await startFeedHost();
  onTestFinished(host.close);
  const { dir, out, key, home } = await trialFolder();
  await writeFile(join(dir, 'incidents.jsonl'), OLD.join('\n'));
  await stampFeed(dir);
  await initFeed({ dir, key, address: `${host.origin}/manifest.json` });
  await releaseTrial({ dir, out, key });
  const packaged = await readTexts(dir, ['manifest.json', 'gazetteer.jsonl', 'incidents.jsonl']);
  await writeFile(join(dir, 'incidents.jsonl'), NEW.join('\n'));
  await writeFile(join(dir, 'withdrawn.jsonl'), '{"id":"gone","reason":"It was reported twice."}');
  await releaseTrial({ dir, out, key });
  const held = await readKey(key);
  if (!held?.ok) throw new Error('The key has gone.');
  const own = held.value;
  host.serve(out);

  const patience = { isShort: false };
  const trial = trialSync(packaged, {
    fetch: (address, init) => fetch(address, init),
    after: after(patience),
  });
  const store = await trial.store();
  await putSource(store, savedSource('0000aaaa', { incidents: ['trial:gone'] }));

  /** Serves the release with another manifest, signed, and with other texts in some of its files. */
  const serveChanged = async (
    change: Change,
    files: Record<string, string> = {},
    signer: SigningKey = own,
  ) => {
    const site = join(home, 'changed');
    await cp(out, site, { recursive: true });
    const manifest: Manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    const text = JSON.stringify({
      ...manifest,
      ...(typeof change === 'function' ? change(manifest) : change),
    });
    const all = { ...files, 'manifest.json': text, 'manifest.sig': signatureOf(Buffer.from(text), signer) };
    for (const [name, content] of Object.entries(all)) await writeFile(join(site, name), content);
    host.serve(site);
  };
  return {
    ...trial,
    patience,
    host,
    out,
    serveChanged,
    spoil: (name: string, fault: Fault) => host.spoil(name, fault),
  };
};

export type Hosted = Awaited<ReturnType<typeof hostedFeed>>;
