import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { PageCapture } from '#core/article/capture.ts';
import { capturePage } from '#page/capture-page.ts';

const FOLDER = new URL('../../../pages/', import.meta.url);
export const SITE = 'https://news.example';

/** What is collected from a page as it would stand at that address. */
export const captureOf = (html: string, url = `${SITE}/a`, contentType = 'text/html'): PageCapture => {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'location', { value: { href: url } });
  Object.defineProperty(document, 'contentType', { value: contentType });
  return capturePage(document);
};

/** A page of the demo. */
export const captureFile = (file: string): PageCapture =>
  captureOf(readFileSync(new URL(file, FOLDER), 'utf8'), `${SITE}/${file}?utm_medium=mail`);
