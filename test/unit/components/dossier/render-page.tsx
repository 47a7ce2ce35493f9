import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { Page } from '#components/dossier/Dossier.tsx';
import type { DossierActions } from '#components/dossier/dossier-actions.ts';
import type { Content } from '#components/dossier/use-answer.ts';
import { success } from '#core/model/result.ts';

const idle: DossierActions = {
  open: async () => success({ kind: 'missing' }),
  save: async (source) => success(source),
  edit: async () => success(null),
  remove: async () => success(null),
  wait: async () => undefined,
};

/** A page of the dossier in a document of its own; the element that holds it. */
export const renderPage = (
  content: Content,
  {
    hash = '#/entity/backstory:any',
    actions = {},
  }: { hash?: string; actions?: Partial<DossierActions> } = {},
): Element => {
  const { document } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  const root = document.querySelector('main');
  if (root === null) throw new Error('The test document lost its root.');
  Object.assign(globalThis, { document });
  render(
    <Page content={content} hash={hash} actions={{ ...idle, ...actions }} retry={() => undefined} />,
    root,
  );
  return root;
};
