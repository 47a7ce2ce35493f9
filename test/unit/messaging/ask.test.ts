import { beforeEach, describe, expect, it, vi } from 'vitest';
import { told } from '#test/words/told.ts';

const runtime: { id: string | undefined; sendMessage: ReturnType<typeof vi.fn> } = {
  id: 'backstory',
  sendMessage: vi.fn(),
};
vi.stubGlobal('browser', { runtime });
const { ask, isOrphan } = await import('#messaging/ask.ts');

beforeEach(() => {
  runtime.id = 'backstory';
  runtime.sendMessage = vi.fn();
});

describe('ask', () => {
  it('sends the call with its input and returns the reply', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: true });
    expect(await ask('bringCard', null)).toEqual({ ok: true, value: true });
    expect(runtime.sendMessage.mock.calls).toEqual([[{ call: 'bringCard', input: null }]]);
  });
  it('hands on a failure without asking again', async () => {
    const reply = { ok: false, failure: { what: 'a', advice: 'b' } };
    runtime.sendMessage.mockResolvedValue(reply);
    expect(await ask('bringCard', null)).toEqual(reply);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });
  it('asks once more when the worker was killed in the middle', async () => {
    runtime.sendMessage.mockRejectedValueOnce(new Error('the message channel closed'));
    runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: true });
    expect(await ask('bringCard', null)).toEqual({ ok: true, value: true });
  });
  it.each([undefined, null, 'text', {}])('says that nobody answered when the reply is %s', async (reply) => {
    runtime.sendMessage.mockResolvedValue(reply);
    expect(await ask('bringCard', null)).toMatchObject({
      ok: false,
      failure: { what: told('did not answer') },
    });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });
  it('leaves it at that once the extension has gone', async () => {
    runtime.id = undefined;
    runtime.sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await ask('bringCard', null)).toMatchObject({ ok: false });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
    expect(isOrphan()).toBe(true);
  });
});
