import { parseArgs } from 'node:util';
import { COMMANDS, type Outcome, type Values } from './commands.ts';
import { BUNDLED_FEED } from './read-feed.ts';
import { KEPT_SEQUENCES } from './release.ts';

const RELEASE = '.output/feed';

const USAGE = [
  'npm run feed -- COMMAND [--dir FOLDER]',
  ...[...COMMANDS].map(([name, { does, takes }]) =>
    `  ${name.padEnd(8)} ${does.padEnd(56)} ${takes}`.trimEnd(),
  ),
  'The data is that of the bundled feed unless --dir names another folder.',
  `--out FOLDER         where the release is, ${RELEASE} unless named`,
  '--key FILE           the private key, in your configuration folder unless named',
  '--address URL        where the manifest of the release will be',
  '--published DAY      the day that the release states, that of the manifest unless named',
  '--expires DAY        the day after which readers are told that a newer release is missing',
  `--keep NUMBER        to how many of the last sequences changes are kept, ${KEPT_SEQUENCES} unless named`,
  '--port NUMBER        any that is free unless named',
];

const text = { type: 'string' } as const;

const readArguments = (args: string[]): { names: string[]; values: Values } | null => {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        dir: text,
        out: text,
        key: text,
        address: text,
        published: text,
        expires: text,
        keep: text,
        port: text,
      },
    });
    const { dir = BUNDLED_FEED, out = RELEASE, key = null, port = '0' } = values;
    const { address = null, published = null, expires = null, keep = String(KEPT_SEQUENCES) } = values;
    return { names: positionals, values: { dir, out, key, address, published, expires, keep, port } };
  } catch {
    return null;
  }
};

const run = async (args: string[]): Promise<Outcome> => {
  const read = readArguments(args);
  const command = read?.names.length === 1 ? COMMANDS.get(read.names[0] ?? '') : undefined;
  return read && command ? command.run(read.values) : { good: false, lines: USAGE };
};

const { good, lines } = await run(process.argv.slice(2));
if (lines.length > 0) (good ? console.log : console.error)(lines.join('\n'));
process.exitCode = good ? 0 : 1;
