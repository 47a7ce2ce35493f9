import { browser } from 'wxt/browser';
import { createWording, type Wording } from '#core/wording/wording.ts';

let made: Wording | undefined;

/** The texts of the interface in the browser's language, made when first needed. */
export const wording = (): Wording => {
  made ??= createWording((message, fillings) =>
    // The names of messages are checked by a test; the types of the browser's API know none.
    (browser.i18n.getMessage as (message: string, fillings: string[]) => string)(message, fillings),
  );
  return made;
};

export const say: Wording['say'] = (...told) => wording().say(...told);
export const sayCount: Wording['sayCount'] = (...told) => wording().sayCount(...told);
export const tell: Wording['tell'] = (phrase) => wording().tell(phrase);
