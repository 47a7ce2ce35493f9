import { test } from './reading.ts';
import { nextMention } from './shortcut.ts';
import { articleOf } from './scratch-site.ts';
test('probe', async ({ page, scratch, reader }) => {
  page.on('console', m => console.log('PAGE', m.text())); page.on('pageerror', e => console.log('ERR', e));
  reader.serviceWorker.on('console', m => console.log('SW', m.text()));
  await page.goto(scratch.put(articleOf('<p><button id="before">A</button>Rockets hit Ain al-Asad air base in Iraq.</p>')));
  await page.waitForTimeout(3000);
  console.log(JSON.stringify((await reader.serviceWorker.evaluate(`chrome.commands.getAll()`)).map(c=>c.shortcut)));
  await reader.serviceWorker.evaluate(`self.log=[]; chrome.commands.onCommand.addListener((c,t)=>self.log.push([c,t&&t.id]))`);
  await page.locator('#before').focus();
  await nextMention(page);
  await page.waitForTimeout(1500);
  console.log(JSON.stringify(await reader.serviceWorker.evaluate(`self.log`)));
  console.log(await page.evaluate(() => document.querySelector('backstory-card')?.shadowRoot?.innerHTML?.slice(-1500)));
  console.log(await page.evaluate(() => document.activeElement?.outerHTML.slice(0,100) + ' ' + document.hasFocus()+[...CSS.highlights.keys()]));
  console.log(await reader.serviceWorker.evaluate(`chrome.tabs.query({url:'http://127.0.0.1/*'}).then(([t]) => chrome.tabs.sendMessage(t.id,{call:'tourStand',input:null},{frameId:0}).then(r=>JSON.stringify(r))).catch(String)`));
});
