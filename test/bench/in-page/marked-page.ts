import { chanceFrom } from '../chance.ts';
import { sentence, sentenceAbout } from '../prose.ts';

/** Text nodes in a paragraph. */
const NODES = 5;
/** As many as a long report has, however long the comments below it are. */
const NAMES_ON_PAGE = 400;

const SEED = 2_003;

/** `nodes` are text nodes; the names stand evenly among them, each in a node of its own. */
export type PageShape = { nodes: number; names: string[] };

const inline = (kind: string, text: string): HTMLElement => {
  const element = document.createElement(kind);
  element.textContent = text;
  if (element instanceof HTMLAnchorElement) element.href = '#somewhere';
  return element;
};

/** An article in which each paragraph has a link and a stressed word, put in the place of what the page showed. */
export const fillPage = ({ nodes, names }: PageShape): void => {
  const chance = chanceFrom(SEED);
  const paragraphs = nodes / NODES;
  const every = Math.max(1, Math.floor(paragraphs / NAMES_ON_PAGE));
  const article = document.createElement('article');
  for (let index = 0; index < paragraphs; index += 1) {
    const paragraph = document.createElement('p');
    const isNamed = index % every === 0 && index / every < NAMES_ON_PAGE;
    const name = isNamed ? names[(index / every) % names.length] : undefined;
    const first = name === undefined ? sentence(chance) : sentenceAbout(chance, name);
    paragraph.append(first, ' ', inline('a', 'a report'), ' of that day ', inline('em', 'and more'));
    paragraph.normalize();
    paragraph.append(document.createTextNode(' on it.'));
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
};

/** Resolves once what has been changed so far is on the screen. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
