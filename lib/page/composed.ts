/** What text stands in: an element, or an open shadow root for text that is in none of its elements. */
export type Holder = Element | ShadowRoot;

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** What the node stands in, out of a shadow root as well. */
export const parentOf = (node: Node): Holder | null => {
  if (isShadowRoot(node)) return node.host;
  const { parentNode } = node;
  return parentNode && (isElement(parentNode) || isShadowRoot(parentNode)) ? parentNode : null;
};

/** The node itself, or what it stands in. */
export const holderOf = (node: Node): Holder | null =>
  isElement(node) || isShadowRoot(node) ? node : parentOf(node);

/** What a node is drawn in: what stands in a slot is drawn where that is. */
export const drawnIn = (node: Node): Holder | null =>
  (node as Partial<Element | Text>).assignedSlot ?? parentOf(node);

/** Whether a node moves when what is in `around` does; `Node.contains` knows nothing of shadow roots. */
export const isDrawnWithin = (node: Node, around: Node): boolean => {
  if (around === node.ownerDocument) return true;
  for (let at: Holder | null = drawnIn(node); at; at = drawnIn(at)) if (at === around) return true;
  return false;
};
