/**
 * The same action, which throws nothing: an error of ours in a listener or a timer would stand in the page's console,
 * and no page is to be disturbed by what it did to us.
 */
export const quietly =
  <Args extends unknown[]>(act: (...args: Args) => void) =>
  (...args: Args): void => {
    try {
      act(...args);
    } catch {
      // The next event, or the next batch of changes, begins afresh from the state before.
    }
  };
