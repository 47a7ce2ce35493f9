import { createElement, type Node, useState } from 'react';

/** An article that React renders on the server and takes over in the browser; its button counts. */
export const Story = (): Node => {
  const [count, setCount] = useState(0);
  return createElement(
    'main',
    null,
    createElement('h1', null, 'Drones at Tower 22 in Jordan'),
    createElement('p', null, 'Three soldiers died when drones came to Tower 22 in Jordan.'),
    createElement('button', { type: 'button', onClick: () => setCount(count + 1) }, `Read ${count} times`),
  );
};

/** The same as a whole document; `script` is the address of the client. */
export const storyDocument = (script: string): Node =>
  createElement(
    'html',
    { lang: 'en' },
    createElement('head', null, createElement('title', null, 'A story')),
    createElement(
      'body',
      null,
      createElement(Story, null),
      createElement('script', { src: script, defer: true }),
    ),
  );
