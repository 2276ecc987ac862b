import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Before any test: those that run the command as a process find it built, and none builds it while another runs it. */
export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../bin/build.js', import.meta.url))], {
    stdio: ['ignore', 2, 2],
  });
}
