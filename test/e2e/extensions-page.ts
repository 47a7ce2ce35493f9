import type { BrowserContext } from 'playwright';

/** The browser's own page of extensions, through which a test allows, switches off and on as a reader would. */
export type ExtensionsPage = {
  /** Has the browser answer a request for a pattern with yes, without the prompt that a headless one cannot show. */
  approve: (pattern: string) => Promise<void>;
  /** As if the reader had allowed it: approved, and asked for. */
  grant: (pattern: string) => Promise<void>;
  setEnabled: (enabled: boolean) => Promise<void>;
  /** Lets the extension into private windows, for which the browser starts it anew. */
  allowPrivateWindows: () => Promise<void>;
  close: () => Promise<void>;
};

type Approval = { id: string; pattern: string };
type Switch = { id: string; enabled: boolean };

/** What Chromium offers to that page and, of it, to ours. */
declare const chrome: {
  developerPrivate: {
    addHostPermission: (id: string, pattern: string) => Promise<void>;
    updateExtensionConfiguration: (update: {
      extensionId: string;
      incognitoAccess: boolean;
    }) => Promise<void>;
    updateProfileConfiguration: (update: { inDeveloperMode: boolean }) => Promise<void>;
  };
  management: { setEnabled: (id: string, enabled: boolean) => Promise<void> };
  permissions: { request: (permissions: { origins: string[] }) => Promise<boolean> };
};

/** Opens it; unpacked extensions come back from a reload in developer mode only. */
export const openExtensionsPage = async (context: BrowserContext, id: string): Promise<ExtensionsPage> => {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));

  const approve = (pattern: string): Promise<void> => {
    const approval: Approval = { id, pattern };
    return page.evaluate(
      ({ id, pattern }: Approval) => chrome.developerPrivate.addHostPermission(id, pattern),
      approval,
    );
  };
  const grant = async (pattern: string): Promise<void> => {
    await approve(pattern);
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/options.html`);
    await own.evaluate((origin) => chrome.permissions.request({ origins: [origin] }), pattern);
    await own.close();
  };
  const setEnabled = (enabled: boolean): Promise<void> => {
    const wanted: Switch = { id, enabled };
    return page.evaluate(({ id, enabled }: Switch) => chrome.management.setEnabled(id, enabled), wanted);
  };
  const allowPrivateWindows = async (): Promise<void> => {
    const restarted = context.waitForEvent('serviceworker');
    await page.evaluate(
      (extensionId) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
      id,
    );
    await restarted;
  };
  return { approve, grant, setEnabled, allowPrivateWindows, close: () => page.close() };
};
