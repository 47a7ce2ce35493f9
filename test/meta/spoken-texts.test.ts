import {
  isImportDeclaration,
  isJsxAttribute,
  isJsxText,
  isLiteralTypeNode,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateHead,
  isTemplateMiddle,
  isTemplateTail,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import { expect, test } from 'vitest';
import { readCode } from './syntax.ts';

const SPOKEN = /^(?:components|entrypoints|lib\/(?:core|store|messaging|background|page|panel))\//;

/** Where English may stand, and why: each of these files is found with some. */
const ALLOWED: Record<string, RegExp> = {
  'the words by which English texts are read and searched':
    /^lib\/core\/(?:linking\/(?:cues|heads)|search\/documents|incidents\/tell-entity)\.ts$/,
  'what is wrong with a record, for whoever made it':
    /^lib\/(?:core\/(?:model|feed)\/.*|core\/exchange\/source-lines|messaging\/inputs|panel\/news-sites)\.ts$/,
  'the roles and the indexes that a standard names': /^lib\/(?:page\/scope|store\/versions)\.ts$/,
};
/** These are called so in every language. */
const NAMES = /^(?:Backstory|SHA-256)$/;

const SENTENCE = /\p{L}{2,}[,.:;!?’”]* +[“‘]?\p{L}{2,}/u;
const WORD = /\p{L}{2}/u;
/** Style and selectors have words side by side, too. */
const MARKUP = /[[{;*]|^\(/;
const SAID_ATTRIBUTE = /^(?:aria-label|aria-description|title|placeholder|alt|label)$/;
const UNSAID_ATTRIBUTE = /^(?:class|d|rel|viewBox)$/;

const isText = (node: Node): node is Node & { text: string } =>
  isStringLiteral(node) ||
  isNoSubstitutionTemplateLiteral(node) ||
  isTemplateHead(node) ||
  isTemplateMiddle(node) ||
  isTemplateTail(node);

/** Errors are thrown at developers; types and the names of modules are said to nobody. */
const isSilent = (node: Node): boolean =>
  isImportDeclaration(node) || isNewExpression(node) || isLiteralTypeNode(node);

const textsIn = (node: Node, file: SourceFile): string[] => {
  const texts: string[] = [];
  const read = (child: Node, pattern: RegExp): void => {
    const text = 'text' in child && typeof child.text === 'string' ? child.text.trim() : '';
    if (pattern.test(text) && !MARKUP.test(text) && !NAMES.test(text)) texts.push(text);
  };
  node.forEachChild((child) => {
    if (isSilent(child)) return;
    if (isJsxAttribute(child)) {
      const name = child.name.getText(file);
      if (UNSAID_ATTRIBUTE.test(name)) return;
      if (SAID_ATTRIBUTE.test(name) && child.initializer) read(child.initializer, WORD);
    }
    if (isJsxText(child)) read(child, WORD);
    else if (isText(child)) read(child, SENTENCE);
    texts.push(...textsIn(child, file));
  });
  return texts;
};

const found = readCode((path, file) => ({
  path,
  texts: SPOKEN.test(path) ? textsIn(file, file) : [],
})).filter(({ texts }) => texts.length > 0);
const allowed = Object.values(ALLOWED);

test('what a reader sees is no text in the code, but a message', () => {
  expect(found.filter(({ path }) => !allowed.some((files) => files.test(path)))).toEqual([]);
});

test.each(Object.entries(ALLOWED))('%s would be found', (_why, files) => {
  expect(found.filter(({ path }) => files.test(path))).not.toEqual([]);
});
