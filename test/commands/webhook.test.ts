import { afterEach, beforeEach, expect, it } from 'vitest';
import { openReceiver, type Receiver } from '../receiver.ts';
import { runQawl, temporaryFolder } from './run.ts';

let place: ReturnType<typeof temporaryFolder>;
let receiver: Receiver;

beforeEach(async () => {
  place = temporaryFolder();
  receiver = await openReceiver();
});

afterEach(async () => {
  await receiver.close();
  place.remove();
});

it('qawl webhook adds an address, tests it, lists it without its secret, and removes it', async () => {
  const added = await run(['add', receiver.url, '--filter', 'aboutCountry=ML,RU', '--title', 'Mali desk']);
  expect(added).toMatchObject({ code: 0, stderr: '' });
  const { id, secret, ...told } = JSON.parse(added.stdout);
  expect(told).toEqual({ url: receiver.url, title: 'Mali desk', filter: { aboutCountry: ['ML', 'RU'] } });

  const tested = await run(['test', id]);
  expect(tested.code).toBe(0);
  expect(JSON.parse(tested.stdout)).toMatchObject({ status: 'delivered', responseStatus: 204, problem: null });
  receiver.answer({ status: 404 });
  const failed = await run(['test', id]);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain('the receiver answered 404');

  const listed = await run(['list']);
  expect(listed.stdout).not.toContain(secret);
  expect(JSON.parse(listed.stdout)).toMatchObject({
    id,
    status: 'active',
    deliveries: [{ status: 'failed' }, { status: 'delivered', attempts: 1 }],
  });
  expect(await run(['remove', id])).toMatchObject({ code: 0, stdout: `${JSON.stringify({ removed: [id] })}\n` });
  expect(await run(['remove', id])).toMatchObject({ code: 1, stdout: '{"removed":[]}\n' });
}, 60_000);

it('qawl webhook refuses addresses inside, filters that cannot be, and ids of other things', async () => {
  expect(await run(['add', 'http://10.0.0.1/'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('not a public address'),
  });
  expect(await run(['add', receiver.url, '--filter', 'country=ML'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('country'),
  });
  expect(await run(['test', 'UXVvdGU6MQ'])).toMatchObject({ code: 2 });
}, 60_000);

function run(args: string[]) {
  return runQawl(['webhook', ...args], { folder: place.folder, environment: { QAWL_ALLOWED_HOSTS: receiver.host } });
}
