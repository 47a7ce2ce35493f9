/** The Arabic article as it is written in Latin and Cyrillic letters, also where it takes the sound that follows. */
const ARTICLE = /^(?:al|el|ul|il|аль|эль|ель|ал)$/iu;
const ASSIMILATED =
  /^(?:asch|esch|ash|esh|as|es|an|en|ad|ed|at|et|ar|er|az|ez|adh|ath|аш|эш|ас|эс|ан|эн|ад|эд|ат|эт|ар|эр|аз|эз)$/iu;

/** The Persian and Ottoman link between two words of a name: Sepah-e Qods, Ashab-ı Kehf. */
const LINK = /^(?:e|ye|i|yi|ı)$/u;

/** Whether a word of a listed name is the article, or links two words of it. */
export const isArticle = (word: string): boolean =>
  ARTICLE.test(word) || ASSIMILATED.test(word) || LINK.test(word);

/** Whether a word of a text links the one before it with the next. */
export const isLink = (word: string): boolean => LINK.test(word);

/** Whether a word of a text is the article of the next one: many of the assimilated forms are words of their own. */
export const isArticleOf = (word: string, next: string): boolean => {
  if (ARTICLE.test(word)) return true;
  if (!ASSIMILATED.test(word)) return false;
  return next.normalize('NFKD').toLowerCase().startsWith(word.toLowerCase().slice(1));
};

/** The longest article, in units. */
export const LONGEST_ARTICLE = 4;
