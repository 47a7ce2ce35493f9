import { describe, expect, it } from 'vitest';
import type { Block } from '#page/block.ts';
import type { Holder } from '#page/composed.ts';
import { isScoped, readableIn } from '#page/scope.ts';
import { NODES_PER_BREATH, type Reach, walkBlocks } from '#page/text-blocks.ts';
import { first, pageOf } from './page.ts';

const blocksIn = (root: Holder, reach: Reach = 'whole'): Block[] =>
  [...walkBlocks(root, reach)].filter((block) => block !== null);
const textsIn = (root: Holder, reach?: Reach): string[] =>
  blocksIn(root, reach).map(({ text }) => text.trim());

/** What is read of a page, as texts. */
const read = (body: string): string[] => {
  const { body: root } = pageOf(body);
  return readableIn(root, isScoped(root)).flatMap((holder) => textsIn(holder));
};

describe('blocks', () => {
  it('join what stands in inline elements', () => {
    expect(read('<p>Drones hit Ain <b>al-</b><i>A<u>sa</u>d</i> base.</p>')).toEqual([
      'Drones hit Ain al-Asad base.',
    ]);
  });
  it('end where an element of block level begins or ends', () => {
    expect(read('<div>one<p>two</p>three</div><ul><li>four<li>five</ul>')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });
  it('keep each character in its place', () => {
    const { body } = pageOf('<p>a\n\tb<br>c</p>');
    expect(blocksIn(body).map(({ text }) => text)).toEqual(['a  b\nc']);
  });
  it('say where in the page each part of their text comes from', () => {
    const { body } = pageOf('<p>Ain <b>al-Asad</b> base<br>again</p>');
    const [block] = blocksIn(body);
    expect(block?.pieces.map(({ start, node }) => [start, node.data])).toEqual([
      [0, 'Ain '],
      [4, 'al-Asad'],
      [11, ' base'],
      [17, 'again'],
    ]);
    expect(block?.owner).toBe(first(body.ownerDocument, 'p'));
  });
  it('carry lone surrogates as characters that survive a message', () => {
    const { body } = pageOf('<p>x</p>');
    first(body.ownerDocument, 'p').textContent = 'a\ud83db';
    expect(textsIn(body)).toEqual(['a\ufffdb']);
  });
  it('do not join words across something that is not read', () => {
    expect(read('<p>one<button>share</button>two</p><p>al-<script>1</script>Asad</p>')).toEqual([
      'one\ntwo',
      'al-Asad',
    ]);
  });
  it('of an element itself leave out those of the blocks within', () => {
    const { body } = pageOf('<div id="d">own <b>text</b><p>inner</p>more</div>');
    expect(textsIn(first(body.ownerDocument, '#d'), 'own')).toEqual(['own text', 'more']);
  });
});

describe('what is read', () => {
  it('is the article and the headline, where the page says which', () => {
    expect(
      read(
        '<header>Site<h1>Headline</h1></header><p>teaser</p><article><header>By</header><p>Text</p></article>',
      ),
    ).toEqual(['Headline', 'By', 'Text']);
  });
  it('is everything else where it does not', () => {
    expect(
      read('<header>Site</header><nav>menu</nav><h1>Headline</h1><p>Text</p><footer>imprint</footer>'),
    ).toEqual(['Headline', 'Text']);
  });
  it.each([
    'nav',
    'aside',
    'footer',
    'form',
    'textarea',
    'button',
    'code',
    'pre',
    'kbd',
    'samp',
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'select',
  ])('is never what stands in %s', (name) => {
    expect(read(`<article><p>before</p><${name}>x</${name}><p>after</p></article>`)).toEqual([
      'before',
      'after',
    ]);
  });
  it.each([
    'contenteditable',
    'contenteditable="true"',
    'hidden',
    'aria-hidden="true"',
    'role="navigation"',
    'role="textbox"',
    'role="search"',
    'role="complementary"',
    'role="contentinfo"',
    'role="menu"',
    'role="banner"',
  ])('is never what is %s', (attribute) => {
    expect(read(`<article><p>before</p><div ${attribute}>x</div></article>`)).toEqual(['before']);
  });
  it('is not an article inside a part that is not read', () => {
    expect(read('<aside><article>teaser</article></aside><p>Text</p>')).toEqual(['Text']);
  });
  it('is what an attribute says is not editable', () => {
    expect(read('<article><p contenteditable="false">Text</p></article>')).toEqual(['Text']);
  });
});

describe('a long page', () => {
  it('lets the page breathe again and again', () => {
    const { body } = pageOf('<p>a</p>'.repeat(NODES_PER_BREATH * 2));
    const steps = [...walkBlocks(body, 'whole')];
    expect(steps.filter((step) => step === null)).toHaveLength(4);
    expect(steps.filter((step) => step !== null)).toHaveLength(NODES_PER_BREATH * 2);
  });
  it.each(['block', 'breath'])('says so when it changed under the walk, after a %s', (after) => {
    const { body } = pageOf('<div><p>a</p></div>'.repeat(NODES_PER_BREATH));
    const walk = walkBlocks(body, 'whole');
    let step = walk.next();
    while (after === 'breath' && step.value !== null) step = walk.next();
    body.textContent = '';
    step = walk.next();
    expect(step).toEqual({ done: true, value: false });
  });
});

describe('shadow roots', () => {
  const attach = (element: Element, html: string): ShadowRoot => {
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };
  const storyWith = (inner: string) => {
    const { body } = pageOf('<p>Drones hit <x-a>al-Asad</x-a> base.</p><p>After.</p>');
    attach(first(body.ownerDocument, 'x-a'), inner);
    return body;
  };

  it('are read after the tree they hang on, whose paragraphs stay whole', () => {
    expect(textsIn(storyWith('<p>in a</p>loose'))).toEqual([
      'Drones hit al-Asad base.',
      'After.',
      'in a',
      'loose',
    ]);
  });
  it('own the text that stands in none of their blocks', () => {
    const body = storyWith('<b>loose</b>');
    expect(blocksIn(body).at(-1)?.owner).toBe(first(body.ownerDocument, 'x-a').shadowRoot);
  });
  it('within shadow roots are read too, also that of the element one begins with', () => {
    const body = storyWith('<p>in a</p><x-b></x-b>');
    const inner = first(body.ownerDocument, 'x-a').shadowRoot?.querySelector('x-b');
    if (inner) attach(inner, 'in b');
    attach(body, 'in body');
    expect(textsIn(body).slice(2)).toEqual(['in body', 'in a', 'in b']);
  });
  it('leave text in a slot where it stands', () => {
    expect(textsIn(storyWith('<b>by <slot>nobody</slot></b>')).slice(2)).toEqual(['by nobody']);
  });
  it('are not read with an element’s own text', () => {
    const body = storyWith('<p>in a</p>');
    expect(textsIn(first(body.ownerDocument, 'p'), 'own')).toEqual(['Drones hit al-Asad base.']);
  });
  it('are told of, and the elements that may be given one', () => {
    const met: string[] = [];
    const body = storyWith('<x-b></x-b>');
    attach(first(body.ownerDocument, 'p'), '');
    Array.from(walkBlocks(body, 'whole', ({ localName }) => met.push(localName)));
    expect(met).toEqual(['p', 'x-a', 'x-b']);
  });
});
