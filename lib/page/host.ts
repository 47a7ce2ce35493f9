/** The element that our card stands in. */
export const HOST = 'backstory-card';
