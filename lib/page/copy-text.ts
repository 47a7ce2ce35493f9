/** Where the page has no clipboard to offer, as without HTTPS: by way of a text area beside what has the focus. */
const copySelected = (frame: HTMLElement, text: string): boolean => {
  const root = frame.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const area = frame.ownerDocument.createElement('textarea');
  area.value = text;
  area.style.cssText = 'position: fixed; opacity: 0';
  frame.append(area);
  area.select();
  const done = frame.ownerDocument.execCommand('copy');
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  area.remove();
  return done;
};

/** Puts a text on the clipboard; to be called in a click or a key in the card. Resolves to whether it is there. */
export const copyText = async (frame: HTMLElement, text: string): Promise<boolean> => {
  // Missing without HTTPS, whatever the type says; and a page's policy may refuse it.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined || copySelected(frame, text);
  } catch {
    return copySelected(frame, text);
  }
};
