const STOPS =
  'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], audio[controls], video[controls], [contenteditable]';

const isStop = (element: Element): boolean =>
  element instanceof HTMLElement &&
  element.matches(STOPS) &&
  element.tabIndex >= 0 &&
  !element.matches(':disabled, [inert] *') &&
  element.checkVisibility({ visibilityProperty: true });

/** Where Tab stops in a part of a page, in the order of the page. */
export const stopsIn = (root: ParentNode): HTMLElement[] =>
  Array.from(root.querySelectorAll<HTMLElement>(STOPS)).filter(isStop);

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** The stop next to a mark that Tab, or Shift and Tab, would come to from there; null where there is none. */
export const stopBeside = (
  document: Document,
  mark: AbstractRange,
  backwards: boolean,
): HTMLElement | null => {
  const { startContainer } = mark;
  const comesAfter = (stop: Element): boolean =>
    !stop.contains(startContainer) && (startContainer.compareDocumentPosition(stop) & FOLLOWING) !== 0;
  const stops = stopsIn(document);
  if (!backwards) return stops.find(comesAfter) ?? null;
  return stops.findLast((stop) => !comesAfter(stop)) ?? null;
};
