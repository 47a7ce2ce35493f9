/** In pixels of the window. */
export type Point = { x: number; y: number };
