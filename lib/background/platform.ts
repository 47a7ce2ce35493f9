import type { Wording } from '#core/wording/wording.ts';

/** A script that the browser runs in every frame of the granted sites. */
export type ReaderScript = {
  id: string;
  matches: string[];
  js: string[];
  css: string[];
  allFrames: boolean;
  matchOriginAsFallback: boolean;
  runAt: 'document_idle';
};

type Target = { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] };

/** The scripts that are injected, as the build names them; the compiler checks that it does. */
type OwnScript = '/reader.js' | '/hover-card.js';

/** The few calls of the browser that the use cases make, so that tests can stand in for it. */
export type Scripting = {
  executeScript: (injection: {
    target: Target;
    files: OwnScript[];
    injectImmediately: boolean;
  }) => Promise<unknown>;
  insertCSS: (injection: { target: Target; files: string[] }) => Promise<unknown>;
  getRegisteredContentScripts: (filter: {
    ids: string[];
  }) => Promise<{ id: string; matches?: string[] | undefined }[]>;
  registerContentScripts: (scripts: ReaderScript[]) => Promise<unknown>;
  updateContentScripts: (scripts: ReaderScript[]) => Promise<unknown>;
  unregisterContentScripts: (filter: { ids: string[] }) => Promise<unknown>;
};

export type Permissions = {
  getAll: () => Promise<{ origins?: string[] | undefined }>;
  contains: (permissions: { origins: string[] }) => Promise<boolean>;
};

export type Tab = { id?: number | undefined; url?: string | undefined };
export type Tabs = { query: (query: { url: string[] }) => Promise<Tab[]> };

export type Action = {
  setTitle: (details: { title: string; tabId?: number }) => Promise<unknown>;
  setBadgeText: (details: { text: string; tabId?: number }) => Promise<unknown>;
};

export type Platform = {
  scripting: Scripting;
  permissions: Permissions;
  tabs: Tabs;
  action: Action;
  /** The texts of the interface in the browser's language. */
  say: Wording['say'];
};
