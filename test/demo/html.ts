const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** JSON that can stand in a script element: nothing in it ends the element or opens a comment. */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'yi']);

export const directionOf = (lang: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(lang.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** A date as an English page would print it; null if it is no date. A day without a time keeps its day everywhere. */
export const printedDate = (published: string): string | null => {
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return null;
  return date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
};
