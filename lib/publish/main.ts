import { parseArgs } from 'node:util';
import { checkFeed } from './check.ts';
import { BUNDLED_FEED } from './read-feed.ts';
import { FILES, stampFeed } from './stamp.ts';

type Outcome = { good: boolean; lines: string[] };
type Command = { does: string; run: (dir: string) => Promise<Outcome> };

const stamp = async (dir: string): Promise<Outcome> => {
  const files = await stampFeed(dir);
  if (!files.ok) return { good: false, lines: [files.failure] };
  const lines = FILES.map((name) => {
    const { path, bytes, records } = files.value[name];
    return `${path}: ${records} records, ${bytes} bytes`;
  });
  return { good: true, lines };
};

const COMMANDS = new Map<string, Command>([
  ['check', { does: 'reads every record and says what is wrong', run: checkFeed }],
  ['stamp', { does: 'writes size, hash and count of the files into the manifest', run: stamp }],
]);

const USAGE = [
  'npm run feed -- COMMAND [--dir FOLDER]',
  ...[...COMMANDS].map(([name, { does }]) => `  ${name.padEnd(8)}${does}`),
  'The folder is that of the bundled feed unless another is named.',
];

const readArguments = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { dir: { type: 'string', default: BUNDLED_FEED } },
    });
  } catch {
    return null;
  }
};

const run = async (args: string[]): Promise<Outcome> => {
  const read = readArguments(args);
  const command = read?.positionals.length === 1 ? COMMANDS.get(read.positionals[0] ?? '') : undefined;
  return read && command ? command.run(read.values.dir) : { good: false, lines: USAGE };
};

const { good, lines } = await run(process.argv.slice(2));
(good ? console.log : console.error)(lines.join('\n'));
process.exitCode = good ? 0 : 1;
