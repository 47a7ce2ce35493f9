/** The host name that the reader sees in the address bar, as far as a frame of another site is told of it. */
export const tabHost = (window: Window): string => {
  const { location } = window;
  const top = Array.from(location.ancestorOrigins ?? []).at(-1);
  return top?.startsWith('http') ? new URL(top).hostname : location.hostname;
};
