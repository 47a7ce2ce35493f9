import { expect, test } from 'vitest';
import { NOTHING_KNOWN } from '#test/demo/article.ts';
import { addMetadata } from '#test/demo/metadata.ts';

const about = { ...NOTHING_KNOWN, published: '2024-01-28' };

test('metadata goes to the start of the head', () => {
  const page = addMetadata('<!DOCTYPE html><html><head lang="x"><title>Old</title></head></html>', about);
  expect(page).toMatch(/<head lang="x">\s*<meta/);
  expect(page).toContain('"headline":"Old"');
});

test('a page without a head gets it after its doctype, a scrap of a page before everything', () => {
  expect(addMetadata('<!doctype html>\n<p>Text', about)).toMatch(/^<!doctype html>\s*<meta/);
  expect(addMetadata('<p>Text', about)).toMatch(/^\s*<meta/);
  expect(addMetadata('<header>Text', about)).toMatch(/^\s*<meta/);
});
