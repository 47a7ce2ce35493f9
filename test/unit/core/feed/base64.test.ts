import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64 } from '#core/feed/base64.ts';

test('what was encoded comes back, padded or not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect([...(decodeBase64(`${text}\n`) ?? [])]).toEqual([...bytes]);
      expect([...(decodeBase64(text.replace(/=+$/, '')) ?? [])]).toEqual([...bytes]);
    }),
  );
});

test.for(['A', 'AAAAA', 'AA-A', 'AA_A', 'AA A', '<htm', 'ÄÄÄÄ', '===='])('%s is no base64', (text) => {
  expect(decodeBase64(text)).toBeNull();
});
