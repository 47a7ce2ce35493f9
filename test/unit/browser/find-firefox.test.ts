import { expect, test } from 'vitest';
import { ensureFirefox, findFirefox } from '#test/browser/find-firefox.ts';
import { pretendMachine } from './pretend-machine.ts';

test('the extended release goes before the ordinary one', () => {
  const { machine } = pretendMachine({ files: ['/usr/bin/firefox', '/usr/bin/firefox-esr'] });
  expect(findFirefox(machine)).toBe('/usr/bin/firefox-esr');
});

test('the variable is checked', () => {
  const { machine } = pretendMachine({ env: { BACKSTORY_FIREFOX: '/opt/firefox' } });
  expect(() => findFirefox(machine)).toThrow('BACKSTORY_FIREFOX is set to /opt/firefox, which is not there');
});

test('root on Debian gets the package, others get advice', async () => {
  const effect = () => ['/usr/bin/firefox-esr'];
  const asRoot = pretendMachine({ uid: 0, files: ['/usr/bin/apt-get'], effect });
  expect(await ensureFirefox(asRoot.machine)).toBe('/usr/bin/firefox-esr');
  const asReader = pretendMachine({ files: ['/usr/bin/apt-get'], effect });
  await expect(ensureFirefox(asReader.machine)).rejects.toThrow(/No Firefox was found.*BACKSTORY_FIREFOX/);
  expect(asReader.ran).toEqual([]);
});
