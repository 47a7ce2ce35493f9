import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '#page/capture-page.ts';

// What it returns is what `scripting.executeScript` resolves to.
export default defineUnlistedScript(() => capturePage(document));
