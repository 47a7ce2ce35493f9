type OpensRoots = { openOrClosedShadowRoot?: ShadowRoot | null };

/** Firefox opens shadow roots to extensions by itself; in Chromium closed ones stay closed. */
const rootOf = (element: Element & OpensRoots): ShadowRoot | null =>
  element.openOrClosedShadowRoot ?? element.shadowRoot;

/** The element that has the focus, also in a shadow root; null where none has, or the focus is in no part of this frame. */
export const activeElementOf = (document: Document): HTMLElement | null => {
  if (!document.hasFocus()) return null;
  let active = document.activeElement;
  for (let root = active && rootOf(active); root?.activeElement; root = rootOf(root.activeElement))
    active = root.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
};

/** Whether what has the focus is another frame. */
export const isFrame = (element: Element): boolean =>
  /^(?:iframe|frame|object|embed)$/.test(element.localName);
