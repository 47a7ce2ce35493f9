/** Scripts that run before anything else of their page and spoil what others may rely on. */
export const HOSTILE: { title: string; script: string }[] = [
  {
    title: 'redefines Array, Map, Set and Promise',
    script: `
      for (const name of ['map', 'filter', 'push', 'forEach', 'flatMap', 'slice']) Array.prototype[name] = () => { throw name };
      Array.prototype[Symbol.iterator] = () => { throw 'iterator' };
      Map = Set = WeakMap = function () { throw 'Map' };
      Promise.prototype.then = () => { throw 'then' };
      Object.prototype.ok = 'no'; Object.prototype.get = () => { throw 'get' };`,
  },
  {
    title: 'redefines elements and ranges',
    script: `
      for (const name of ['getClientRects', 'getBoundingClientRect', 'matches', 'closest', 'append', 'attachShadow', 'remove'])
        Element.prototype[name] = () => { throw name };
      for (const name of ['setStart', 'setEnd', 'getClientRects']) Range.prototype[name] = () => { throw name };
      for (const name of ['contains', 'appendChild', 'removeChild']) Node.prototype[name] = () => { throw name };
      Document.prototype.createElement = Document.prototype.createRange = () => { throw 'create' };
      Object.defineProperty(Node.prototype, 'textContent', { get() { throw 'textContent' } });`,
  },
  {
    title: 'spoils highlights, listeners, timers and observers',
    script: `
      for (const name of ['set', 'get', 'delete', 'clear', 'highlightsFromPoint'])
        HighlightRegistry.prototype[name] = () => { throw name };
      Highlight = function () { throw 'Highlight' };
      EventTarget.prototype.addEventListener = () => { throw 'addEventListener' };
      MutationObserver = function () { throw 'MutationObserver' };
      setTimeout = requestAnimationFrame = () => { throw 'later' };
      HTMLElement.prototype.showPopover = () => { throw 'showPopover' };
      customElements.define('backstory-card', class extends HTMLElement {});`,
  },
  {
    title: 'names its elements like properties of the document',
    script: `
      addEventListener('DOMContentLoaded', () => {
        document.body.insertAdjacentHTML('beforeend',
          '<form name="body"><input name="attributes"><input name="children"></form><img name="createElement"><img name="documentElement"><a id="CSS"></a>');
      });`,
  },
];
