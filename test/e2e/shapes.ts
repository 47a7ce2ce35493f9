import { articleOf } from './scratch-site.ts';

/** A page of an unusual make. `name` is the name to rest on, null where nothing may be marked. */
export type Shape = { title: string; html: string; type?: string; name: string | null };

const NAME = 'Tower 22';
const STORY = '<p id="story">Drones came to <a href="#there">Tower 22</a> in Jordan on Sunday.</p>';

const shape = (title: string, body: string, name: string | null = NAME): Shape => ({
  title,
  html: articleOf(body),
  name,
});

const CELLS = Array.from({ length: 2_000 }, (_, row) => `<tr><td>${row}</td><td>calm</td></tr>`).join('');

export const SHAPES: Shape[] = [
  shape(
    'an open shadow root',
    `${STORY}<div><template shadowrootmode="open"><p>Tower 22</p></template></div>`,
  ),
  {
    title: 'XHTML',
    type: 'application/xhtml+xml',
    html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body>${STORY}</body></html>`,
    name: NAME,
  },
  shape('an editable article', '<div contenteditable="true"><p>Tower 22 in Jordan</p></div>', null),
  shape('a huge table', `${STORY}<table>${CELLS}</table>`),
  shape('a drawing', `${STORY}<svg width="90" height="20"><text y="12">Tower 22</text></svg>`),
  shape('formulas', `${STORY}<math><mtext>Tower 22</mtext><mi>x</mi></math>`),
  { title: 'an empty body', html: '<!doctype html><title>Nothing</title><body></body>', name: null },
  {
    title: 'frames in a set',
    html: '<!doctype html><html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    name: null,
  },
  shape('an open dialog', `${STORY}<dialog id="d"><p>Tower 22</p></dialog><script>d.show()</script>`),
  {
    ...shape(
      'a modal dialog',
      '<dialog id="d"><p>Drones came to Tower 22 in Jordan.</p></dialog><script>d.showModal()</script>',
    ),
  },
  shape('frames within the page', `<iframe srcdoc="<p>Tower 22 in Jordan</p>"></iframe>${STORY}`),
  shape('a template', `${STORY}<template><p>Tower 22</p></template>`),
  {
    title: 'from right to left',
    html: '<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><body><main><p>هجوم على قاعدة عين الأسد في العراق</p></main></body></html>',
    name: 'عين الأسد',
  },
  shape('stray attributes and comments', `<!-- a --><p CLASS=x data-a='"' hidden=""></p>${STORY}<!-- b -->`),
  { title: 'no root, no head, text alone', html: 'Drones at Tower 22 in Jordan.', name: NAME },
  shape(
    'columns and fixed bars',
    `<header style="position:fixed">Bar</header><div style="columns:3">${STORY}</div>`,
  ),
];
