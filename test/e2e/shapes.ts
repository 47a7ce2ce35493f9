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
  shape(
    'shadow roots within shadow roots, with slots',
    `<div><template shadowrootmode="open"><section><template shadowrootmode="open"><slot></slot><p>Tower 22 in Jordan</p></template><slot></slot></section></template>${STORY}</div>`,
  ),
  shape(
    'a closed shadow root',
    `<div><template shadowrootmode="closed"><p>Tower 22</p></template></div>${STORY}`,
  ),
  {
    title: 'a body with a shadow root',
    html: `<!doctype html><body><template shadowrootmode="open"><main><slot></slot></main></template>${STORY}</body>`,
    name: NAME,
  },
  shape(
    'custom elements, some of them never defined',
    `<x-frame><x-word>${STORY}</x-word></x-frame><script>customElements.define('x-word', class extends HTMLElement {})</script>`,
  ),
  { title: 'quirks mode', html: `<html><body><table><tr><td>${STORY}</table></body></html>`, name: NAME },
  shape('what shows without scripts only', `<noscript>${STORY}</noscript>`, null),
  shape(
    'a name across tags, entities and soft hyphens',
    '<p>Drones came to <b>Tower</b>&#32;<i>2<u>2</u></i> in Jor&shy;dan.</p>',
  ),
  shape('what is folded away', `<details><summary>More</summary>${STORY}</details>${STORY}`),
  shape('what is hidden', `<section hidden>${STORY}</section><p aria-hidden="true">Tower 22</p>${STORY}`),
  shape(
    'fields of all kinds',
    `<form><input value="Tower 22"><textarea>Tower 22</textarea><select><option>Tower 22</select><output>Tower 22</output></form>${STORY}`,
  ),
  shape('a note that can be written in', `<p contenteditable="plaintext-only">Tower 22</p>${STORY}`),
  shape(
    'a policy against everything',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'">${STORY}`,
  ),
  shape(
    'styles with !important for everything',
    `<style>* { all: unset !important; display: block !important; text-decoration: none !important } head, style { display: none !important }</style>${STORY}`,
  ),
  shape('parts that are laid out late', `<div style="content-visibility: auto">${STORY}</div>`),
  shape('boxes without a box', `<div style="display: contents">${STORY}</div>`),
  shape('another base address', `<base href="https://elsewhere.example/">${STORY}`),
  shape('a popover', `<div popover id="pop"><p>Tower 22</p></div>${STORY}<script>pop.showPopover()</script>`),
  shape('words with readings', `<ruby>Tower<rt>tau-er</rt></ruby>${STORY}`),
  shape('lines from top to bottom', `<div style="writing-mode: vertical-rl">${STORY}</div>`),
  shape('six hundred elements within each other', `${'<div>'.repeat(600)}${STORY}${'</div>'.repeat(600)}`),
  shape('one paragraph of 90,000 characters', `<p>${'Nothing was said. '.repeat(5_000)}</p>${STORY}`),
  shape('frames that may do nothing', `<iframe sandbox srcdoc="<p>Tower 22</p>"></iframe>${STORY}`),
  {
    title: 'an article in microdata',
    html: `<!doctype html><div itemscope><div itemprop="articleBody">${STORY}</div></div><p>Tower 22</p>`,
    name: NAME,
  },
  shape(
    'highlights of its own',
    `${STORY}<script>CSS.highlights.set('mine', new Highlight(new StaticRange(
    { startContainer: story, startOffset: 0, endContainer: story, endOffset: 1 })))</script>`,
  ),
];
