import { launchWithExtension } from '../browser/launch.ts';

/** Opens a window with the extension at an address and resolves when the reader closes it or asks for the end. */
export const showBrowser = async (extensionDir: string, address: string): Promise<void> => {
  const { context } = await launchWithExtension({
    extensionDir,
    headless: false,
    viewport: null,
    handlesSignals: true,
  });
  const closed = new Promise((resolve) => context.once('close', resolve));
  const end = () => void context.close();
  process.once('SIGINT', end).once('SIGTERM', end);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.bringToFront();
  console.log(
    `The demo stands at ${address}\nIts feed is a sequence ahead of the extension: within a minute open pages are read anew.\nClose the browser or press Ctrl-C to end it.`,
  );
  await closed;
};
