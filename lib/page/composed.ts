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
