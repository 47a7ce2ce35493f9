/** The part of `browser.storage.session` that is used: it lies in memory, and is empty whenever the extension starts anew. */
export type SessionDrawer = {
  get: (name: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<unknown>;
};

const NAME = 'begun';

/**
 * Begins what is to happen once per start of the extension, and not whenever its worker wakes. The browser tells of an
 * installation or an update, but not when an extension that was switched off is switched on again.
 */
export const beginSession = async (drawer: SessionDrawer, begin: () => Promise<void>): Promise<void> => {
  if ((await drawer.get(NAME))[NAME] === true) return;
  await drawer.set({ [NAME]: true });
  await begin();
};
