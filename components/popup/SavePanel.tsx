import { useEffect, useRef, useState } from 'preact/hooks';
import { type SaveActions, START as START_STATE, type StartSaving } from '#core/saving/save-state.ts';
import { say } from '../shared/say.ts';
import { SaveView } from './SaveView.tsx';

/** Saves the article of one tab. `start` has to stay the same for as long as the tab's page does. */
export const SavePanel = ({ start }: { start: StartSaving }) => {
  const [state, show] = useState(START_STATE);
  const [actions, setActions] = useState<SaveActions | null>(null);
  useEffect(() => {
    let shown = true;
    const begun = start((next) => shown && show(next));
    setActions(begun);
    return () => {
      shown = false;
    };
  }, [start]);
  const section = useRef<HTMLElement>(null);
  const { step } = state;
  useEffect(() => {
    if (step === 'looking' || step === 'saving') return;
    // The button that was pressed is gone, and the focus with it.
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
    if (step === 'saved') section.current?.scrollIntoView({ block: 'start' });
  }, [step]);
  return (
    <section class="save" aria-label={say('popup_save_title')} ref={section} tabIndex={-1}>
      <SaveView state={state} actions={actions} />
    </section>
  );
};
