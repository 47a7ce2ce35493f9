import { expect, it, vi } from 'vitest';
import { tell } from '#components/shared/say.ts';
import { failure, success } from '#core/model/result.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { SourceEdit } from '#core/saving/save-state.ts';
import { sourceDossier } from '#test/gallery/dossier-states.ts';
import { SAVED_SOURCE } from '#test/gallery/saved-source.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';
import { textsOf } from '../card/render.tsx';
import { renderPage } from './render-page.tsx';

const press = (root: Element, label: RegExp): void => {
  const button = [...root.querySelectorAll('button')].find((one) =>
    label.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );
  if (button === undefined) throw new Error(`There is no button ${label}.`);
  button.dispatchEvent(
    new (button.ownerDocument.defaultView ?? globalThis).Event('click', { bubbles: true }),
  );
};

const edited = async (_id: string, changes: SourceEdit) => success({ ...SAVED_SOURCE, ...changes });

const trial = (edit = vi.fn(edited)) => {
  const save = vi.fn(async (source: SavedSource) => success(source));
  const remove = vi.fn(async () => success(SAVED_SOURCE));
  return { edit, save, remove, root: renderPage(sourceDossier(), { actions: { edit, save, remove } }) };
};

it('unlinks an incident and links it again, in view all the while', async () => {
  const { root, edit } = trial();
  const [first, second] = SAVED_SOURCE.incidents;
  press(root, /^Unlink: Drone attack/);
  await vi.waitFor(() => expect(textsOf(root, '[role=status]')).toEqual(['Unlinked.']));
  expect(edit).toHaveBeenLastCalledWith(SAVED_SOURCE.id, { incidents: [second] });
  press(root, /^Link again: Drone attack/);
  await vi.waitFor(() => expect(textsOf(root, '[role=status]')).toEqual(['Linked again.']));
  expect(edit).toHaveBeenLastCalledWith(SAVED_SOURCE.id, { incidents: [first, second] });
});

it('deletes, and brings back what was deleted', async () => {
  const { root, save, remove } = trial();
  press(root, /^Delete/);
  await vi.waitFor(() => expect(root.querySelectorAll('.deleted').length).toBe(1));
  expect(remove).toHaveBeenCalledWith(SAVED_SOURCE.id);
  expect(root.querySelectorAll('form').length).toBe(0);
  press(root, /^Undo/);
  await vi.waitFor(() => expect(root.querySelectorAll('form').length).toBe(1));
  expect(save).toHaveBeenCalledWith(SAVED_SOURCE);
});

it('says what went wrong and loses nothing', async () => {
  const { root } = trial(vi.fn(async () => failure(FULL_DISK)) as never);
  press(root, /^Unlink: Drone attack/);
  await vi.waitFor(() =>
    expect(textsOf(root, '[role=alert]')).toEqual([`${tell(FULL_DISK.what)}${tell(FULL_DISK.advice)}`]),
  );
  expect([...root.querySelectorAll('.linked li')].length).toBe(2);
});

it('says that it was deleted elsewhere, and brings it back only when asked', async () => {
  const { root, save } = trial(vi.fn(async () => success(null)) as never);
  press(root, /^Unlink: Drone attack/);
  await vi.waitFor(() => expect(textsOf(root, '[role=status]')).toEqual(['It was deleted elsewhere.']));
  expect(root.querySelectorAll('.deleted').length).toBe(1);
  expect(save).not.toHaveBeenCalled();
});
