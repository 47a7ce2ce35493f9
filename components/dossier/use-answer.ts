import { useEffect, useState } from 'preact/hooks';
import { placeOf } from '#core/dossier/address.ts';
import type { DossierAnswer } from '#core/dossier/dossier-view.ts';
import type { DossierActions } from './dossier-actions.ts';
import type { Visit } from './use-visit.ts';

export type Content = { kind: 'loading' } | { kind: 'lost' } | DossierAnswer;

/** How long until a store that is being filled is asked again. */
const FILLING_PAUSE_MS = 400;

const follow = async (
  { open, wait }: DossierActions,
  hash: string,
  signal: AbortSignal,
  show: (content: Content) => void,
): Promise<void> => {
  const place = placeOf(hash);
  if (place === null) return show({ kind: 'lost' });
  while (!signal.aborted) {
    const reply = await open(place);
    if (signal.aborted) return;
    show(reply.ok ? reply.value : { kind: 'failed', trouble: reply.failure });
    if (!reply.ok || reply.value.kind !== 'filling') return;
    await wait(FILLING_PAUSE_MS, signal);
  }
};

const LOADING: Content = { kind: 'loading' };

type Shown = { visit: number; attempt: number; content: Content };

/** What is to be shown at a stop; `retry` asks once more. */
export const useAnswer = (actions: DossierActions, visit: Visit): { content: Content; retry: () => void } => {
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    void follow(actions, visit.hash, asking.signal, (content) =>
      setShown({ visit: visit.number, attempt, content }),
    );
    return () => asking.abort();
  }, [actions, visit.number, visit.hash, attempt]);
  const isCurrent = shown?.visit === visit.number && shown.attempt === attempt;
  return {
    content: isCurrent ? shown.content : LOADING,
    retry: () => setAttempt((before) => before + 1),
  };
};
