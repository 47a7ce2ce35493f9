import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of `in-page/` with all it imports as one classic script, minified as a release would be. */
export const bundle = async (name: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL(`in-page/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const output = first && 'output' in first ? first.output[0] : undefined;
  if (!output) throw new Error(`${name} made no script.`);
  return output.code;
};
