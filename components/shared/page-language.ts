import { say, wording } from './say.ts';

/** Gives a page of the extension its title, and the language and direction of its texts. */
export const speakOn = (page: Document, title: string): void => {
  page.documentElement.lang = wording().language;
  page.documentElement.dir = wording().direction;
  page.title = say(title);
};
