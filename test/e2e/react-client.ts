import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story, storyDocument } from './react-story.ts';

const script = document.currentScript?.getAttribute('src') ?? '';
const options = { onRecoverableError: (error: unknown) => console.error('recovered', error) };
const root = document.querySelector('#root');

const hydrate = (): unknown =>
  root === null
    ? hydrateRoot(document, storyDocument(script), options)
    : hydrateRoot(root, createElement(Story, null), options);

/** Hydration is held back until a test asks for it, when the names are marked and a card may be open. */
Reflect.set(window, 'hydrate', hydrate);
