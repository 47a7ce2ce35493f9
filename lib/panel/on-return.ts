/** Calls back whenever the reader comes back to this page from another. */
export const onReturn = (returned: () => void, signal: AbortSignal): void => {
  const look = (): void => {
    if (document.visibilityState === 'visible') returned();
  };
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('focus', look, { signal });
};
