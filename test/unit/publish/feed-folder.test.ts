import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFeed } from '#publish/check.ts';
import { BUNDLED_FEED, readFeed } from '#publish/read-feed.ts';
import { stampFeed } from '#publish/stamp.ts';

const MAIN = fileURLToPath(import.meta.resolve('#publish/main.ts'));
const COUNTS = 'Backstory, sequence 1: 640 entities, 417 incidents';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'backstory-feed-'));
  await cp(BUNDLED_FEED, dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

const runMain = (...args: string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });

const stale = (name: string) =>
  `${name} has changed since the manifest was stamped: run "npm run feed -- stamp".`;

describe('stamp and check', () => {
  it('a hand edit makes the stamp stale, stamping makes it true again and leaves the rest alone', async () => {
    const before = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
    await appendFile(join(dir, 'incidents.jsonl'), '\n');
    expect(await checkFeed(dir)).toMatchObject({
      good: false,
      lines: [stale('incidents.jsonl'), `${COUNTS}, 0 problems`],
    });
    const stamped = await stampFeed(dir);
    expect(stamped.ok && stamped.value.incidents.bytes).toBe(before.files.incidents.bytes + 1);
    expect((await checkFeed(dir)).good).toBe(true);
    const after = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
    expect({ ...after, files: before.files }).toEqual(before);
    expect(await readdir(dir)).toEqual(['gazetteer.jsonl', 'incidents.jsonl', 'manifest.json']);
  });

  it('stamping what is already true changes no byte', async () => {
    const before = await readFile(join(dir, 'manifest.json'), 'utf8');
    await stampFeed(dir);
    expect(await readFile(join(dir, 'manifest.json'), 'utf8')).toBe(before);
  });

  it('a bad record is named by file, line and id', async () => {
    await appendFile(join(dir, 'gazetteer.jsonl'), '{"id":"new","type":"ship"}\n');
    await stampFeed(dir);
    const { good, lines } = await checkFeed(dir);
    expect(good).toBe(false);
    expect(lines[0]).toMatch(/^gazetteer\.jsonl:641 new: type is "ship" where /);
    expect(lines[1]).toBe(`${COUNTS}, 1 problems`);
  });
});

describe('a folder that is no feed', () => {
  it('is named', async () => {
    await rm(join(dir, 'incidents.jsonl'));
    const path = join(dir, 'incidents.jsonl');
    expect(await readFeed(dir)).toEqual({
      ok: false,
      failure: `${path} cannot be read (ENOENT). Is ${dir} the folder of a feed?`,
    });
  });

  it('says what is wrong with its manifest', async () => {
    await writeFile(join(dir, 'manifest.json'), '{');
    expect(await readFeed(dir)).toEqual({ ok: false, failure: 'The manifest is not JSON.' });
    expect(await checkFeed(dir)).toMatchObject({ good: false, lines: ['The manifest is not JSON.'] });
    expect(await stampFeed(dir)).toEqual({ ok: false, failure: 'The manifest is not JSON.' });
  });
});

describe('the command', () => {
  it('checks and stamps the folder it is given', async () => {
    expect(await runMain('check', '--dir', dir)).toEqual({
      code: 0,
      output: expect.stringMatching(new RegExp(`^(\\? .*\\n)+${COUNTS}, 0 problems\n$`)),
    });
    await appendFile(join(dir, 'gazetteer.jsonl'), '\n');
    expect((await runMain('check', '--dir', dir)).code).toBe(1);
    const stamped = await runMain('stamp', '--dir', dir);
    expect(stamped).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^gazetteer\.jsonl: 640 records/),
    });
    expect((await runMain('check', '--dir', dir)).code).toBe(0);
  });

  it.each([[[]], [['nothing']], [['check', 'twice']], [['check', '--nothing']], [['toString']]])(
    'explains itself when asked for %j',
    async (args) => {
      const { code, output } = await runMain(...args);
      expect(code).toBe(1);
      expect(output).toMatch(/^npm run feed -- COMMAND/);
    },
  );
});
