import { parseArgs } from 'node:util';

/** `pages` is a folder of articles, null for the demo's own; `out` is where a check leaves its pictures. */
export type Options = { pages: string | null; check: boolean; out: string; port: number };

const portIn = (text: string | undefined): number => {
  const port = Number(text ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`--port ${text}: a port is a number from 0 to 65535.`);
};

/** Reads the arguments of `npm start`. @throws on one that is not known, or has no value. */
export const parseOptions = (args: string[]): Options => {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string' },
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: '.output/demo' },
      port: { type: 'string' },
    },
  });
  return { pages: values.pages ?? null, check: values.check, out: values.out, port: portIn(values.port) };
};

/** Can a window be opened here? */
export const hasDisplay = (env: Record<string, string | undefined>, platform: string): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
