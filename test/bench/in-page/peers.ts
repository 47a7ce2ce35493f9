import { AhoCorasick } from '@monyone/aho-corasick/fast';
import nlp from 'compromise/one';
import type { BuildEngine } from './engine.ts';
import { foldAll, foldKeepingOffsets, isWordly } from './fold-all.ts';

/** The least that it takes: offsets in the text as given are lost, and names inside of words are not refused. */
export const buildAhoCorasick: BuildEngine = ({ names }) => {
  const automaton = new AhoCorasick([...new Set(names.map(foldAll))]);
  return {
    count: ({ text }) => automaton.matchInText(foldAll(text)).length,
    surfaces: ({ text }) => automaton.matchInText(foldAll(text)).map(({ keyword }) => keyword),
  };
};

/** What a page needs: names that are words of their own, each with its offsets in the text as given. */
export const buildExactAhoCorasick: BuildEngine = ({ names }) => {
  const automaton = new AhoCorasick([...new Set(names.map(foldAll))]);
  const find = (text: string): { start: number; end: number }[] => {
    const { folded, offsets } = foldKeepingOffsets(text);
    return automaton
      .matchInText(folded)
      .filter(({ begin, end }) => !isWordly(folded, begin - 1) && !isWordly(folded, end))
      .map(({ begin, end }) => ({ start: offsets[begin] ?? 0, end: offsets[end] ?? text.length }));
  };
  return {
    count: ({ text }) => find(text).length,
    surfaces: ({ text }) => find(text).map(({ start, end }) => text.slice(start, end)),
  };
};

export const buildExpressions: BuildEngine = ({ names }) => {
  const expressions = [...new Set(names.map(foldAll))].map(
    (name) => new RegExp(`\\b${RegExp.escape(name)}\\b`, 'g'),
  );
  const find = (text: string): RegExpExecArray[] => {
    const folded = foldAll(text);
    return expressions.flatMap((expression) => [...folded.matchAll(expression)]);
  };
  return {
    count: ({ text }) => find(text).length,
    surfaces: ({ text }) => find(text).map(([name]) => name),
  };
};

/** It folds case by itself, and nothing else. */
export const buildLookup: BuildEngine = ({ names }) => {
  const trie = nlp.buildTrie(names);
  const find = (text: string) => nlp(text).lookup(trie);
  return {
    count: ({ text }) => find(text).length,
    surfaces: ({ text }) => find(text).out('array') as string[],
  };
};
