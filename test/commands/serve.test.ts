import type { ChildProcess } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect, runQawl, startQawl, temporaryFolder } from './run.ts';

let place: ReturnType<typeof temporaryFolder>;
let running: ChildProcess | null = null;

beforeEach(() => {
  place = temporaryFolder();
});

afterEach(() => {
  running?.kill('SIGKILL');
  running = null;
  place.remove();
});

describe('qawl serve', { timeout: 60_000 }, () => {
  it('loads the samples into an empty database, answers, and shuts down on SIGTERM', async () => {
    const { url, ended, log } = await serve([]);
    expect(log()).toContain('sample articles are loaded');
    const answer = await ask(url, '{ articles(first: 1) { nodes { isSample } } }');
    expect(answer).toMatchObject({ data: { articles: { nodes: [{ isSample: true }] } } });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    running!.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(log()).toContain('"msg":"stopped"');
  });

  it('leaves an empty database empty when told so, and writes its log as JSON lines', async () => {
    const { url, ended, log, stdout } = await serve(['--no-samples']);
    expect(await ask(url, '{ articles(first: 1) { nodes { id } } }')).toMatchObject({
      data: { articles: { nodes: [] } },
    });
    running!.kill('SIGINT');
    expect(await ended).toBe(0);
    for (const line of log().split('\n').filter(Boolean)) expect(JSON.parse(line)).toHaveProperty('time');
    expect(stdout()).toBe('');
  });

  it('says in one line that its port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = String((other.address() as AddressInfo).port);
    const { code, stderr } = await runQawl(['serve', '--no-samples', '--host', '127.0.0.1', '--port', port], {
      folder: place.folder,
    });
    other.close();
    expect(stderr).toBe(`qawl: cannot listen on 127.0.0.1:${port}: the port is in use (--port chooses another)\n`);
    expect(code).toBe(1);
  });
});

async function serve(flags: string[]) {
  running = startQawl(['serve', '--host', '127.0.0.1', '--port', '0', ...flags], { folder: place.folder });
  const stderr = collect(running.stderr!);
  const stdout = collect(running.stdout!);
  const ended = new Promise((resolve) => running!.on('exit', resolve));
  const [, url] = await stderr.until(/listening on (http:[^"\s]+)/);
  return { url: url!, ended, log: stderr.text, stdout: stdout.text };
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return await response.json();
}
