import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '#messaging/ask.ts';
import { adoptMarks } from '#page/adopt-marks.ts';
import { quietly } from '#page/quietly.ts';
import { isReadable, startReader } from '#page/reader.ts';

/**
 * Left in our own world of the frame, which the page cannot see: a tab may get this script twice. After an update the
 * world is another, in Chromium and Firefox, so that the new release starts beside what the old one left.
 */
const STARTED = Symbol.for('backstory.reader');

export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, STARTED) || !isReadable(document)) return;
  Reflect.set(globalThis, STARTED, true);
  quietly(startReader)(document, ask, import.meta.env.FIREFOX ? adoptMarks() : undefined);
});
