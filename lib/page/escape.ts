import { quietly } from './quietly.ts';

type Listening = {
  window: Window;
  isShown: () => boolean;
  dismiss: () => void;
  signal: AbortSignal;
};

/**
 * Escape sends the card away, and nothing else: with the default prevented no browser goes on to close a dialog or a
 * popover of the page's, whose own listeners hear of the key as ever.
 */
export const listenToEscape = ({ window, isShown, dismiss, signal }: Listening): void => {
  const onKey = quietly((event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    if (isShown()) event.preventDefault();
    dismiss();
  });
  window.addEventListener('keydown', onKey, { capture: true, signal });
};
