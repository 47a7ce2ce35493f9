import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';

/** Serves the gallery on a free port of 127.0.0.1; close the server when done. */
export const startGallery = async (): Promise<{ server: ViteDevServer; address: string }> => {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../node_modules/.cache/gallery', import.meta.url)),
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { include: ['preact', 'preact/jsx-runtime', 'wxt/browser'] },
    server: { host: '127.0.0.1', port: 0, fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined)
    throw new Error('The gallery has no address: is 127.0.0.1 usable on this machine?');
  return { server, address };
};
