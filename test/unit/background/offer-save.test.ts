import { expect, test } from 'vitest';
import { addSaveMenu, openSave, SAVE, type SaveOffer } from '#background/offer-save.ts';

const trial = (opens: boolean) => {
  const done: unknown[] = [];
  const offer: SaveOffer = {
    contextMenus: { create: (entry) => done.push(entry) },
    action: {
      setPopup: async ({ popup }) => done.push(popup),
      openPopup: async () => {
        done.push('open');
        if (!opens) throw new Error('no window in front');
      },
    },
    windows: { create: async ({ url }) => done.push(`window ${url}`) },
    pageAt: (path) => `own:/${path}`,
  };
  return { offer, done };
};

test('the popup opens to save, and is an ordinary one again', async () => {
  const { offer, done } = trial(true);
  await openSave(offer, { id: 7 });
  expect(done).toEqual(['own:/popup.html?tab=7&do=save', 'open', 'own:/popup.html']);
});

test('where the browser will not open it, the same page comes in a small window', async () => {
  const { offer, done } = trial(false);
  await openSave(offer, { id: 7 });
  expect(done).toContain('window own:/popup.html?tab=7&do=save');
  expect(done.at(-1)).toBe('own:/popup.html');
});

test('nothing opens without a tab', async () => {
  const { offer, done } = trial(true);
  await openSave(offer, undefined);
  await openSave(offer, {});
  expect(done).toEqual([]);
});

test('the menu offers it on web pages alone', () => {
  const { offer, done } = trial(true);
  addSaveMenu(offer, 'Save it', () => undefined);
  expect(done).toEqual([
    expect.objectContaining({
      id: SAVE,
      title: 'Save it',
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    }),
  ]);
});
