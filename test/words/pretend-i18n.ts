import ar from '../../public/_locales/ar/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { lookupIn, type Messages } from './lookup.ts';

const LANGUAGES: Record<string, Messages> = { en, ar };

/** Stands in for the browser's own texts where there is no extension: `getMessage` of one language. */
export const pretendI18n = (
  language: string,
): { getMessage: (message: string, fillings?: string[]) => string } => {
  const lookup = lookupIn(LANGUAGES[language] ?? en);
  return { getMessage: (message, fillings = []) => lookup(message, fillings) };
};
