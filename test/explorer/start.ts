import chromiumFiles from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { collect, startQawl, temporaryFolder } from '../commands/run.ts';
import './browser.ts';

/** Before the tests of the explorer: one server with the samples, as `npm start` runs it, and one browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = temporaryFolder();
  const server = startQawl(['serve', '--port', '0', '--database', `sqlite:${place.folder}/qawl.sqlite`], {
    folder: place.folder,
    environment: { QAWL_REQUESTS_PER_MINUTE: '1000000' },
  });
  const log = collect(server.stderr!);
  collect(server.stdout!);
  const [browser, [, url]] = await Promise.all([launch(), log.until(/listening on (http:\/\/[^\s"]+)/)]);
  project.provide('explorer', url!);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    place.remove();
  };
}

/** A Chromium that npm brought, with the safety of a browser of every day: its maker's own settings turn that off. */
async function launch() {
  return chromium.launchServer({
    executablePath: await chromiumFiles.executablePath(),
    // Containers and root have no sandbox to offer.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    headless: true,
    host: '127.0.0.1',
  });
}
