/** As much of mark.js as is measured; its published types bring those of jQuery with them. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(expression: RegExp): void;
  }
}
