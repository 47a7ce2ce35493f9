/** As much of React as the page needs that proves hydration; its own types would bring a second `JSX` into the house. */
declare module 'react' {
  export type Node = { readonly type: unknown };
  type Child = Node | string | number;
  export const createElement: (
    type: string | (() => Node),
    props: Record<string, unknown> | null,
    ...children: Child[]
  ) => Node;
  export const useState: <State>(initial: State) => [State, (next: State) => void];
}
declare module 'react-dom/client' {
  export const hydrateRoot: (
    container: Element | Document,
    node: import('react').Node,
    options: { onRecoverableError: (error: unknown) => void },
  ) => unknown;
}
declare module 'react-dom/server' {
  export const renderToString: (node: import('react').Node) => string;
}
