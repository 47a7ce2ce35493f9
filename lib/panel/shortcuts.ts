import { browser } from 'wxt/browser';
import type { Shortcut } from '#core/access/welcome-view.ts';
import { phrase } from '#core/wording/phrase.ts';

const TOOLBAR = /^_execute_(browser_)?action$/;

/** The keyboard shortcuts as the browser has them now. */
export const readShortcuts = async (): Promise<Shortcut[]> => {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name, description, shortcut }) => ({
    what: TOOLBAR.test(name ?? '') ? phrase('welcome_keys_open') : (description ?? name ?? ''),
    keys: shortcut ?? '',
  }));
};
