import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A receiver of webhooks on loopback, which keeps what came and answers what it is told to. */
export async function openReceiver(): Promise<Receiver> {
  const came: Received[] = [];
  let answer: Answer = { status: 204 };
  let wake = () => {};
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      came.push({ path: request.url!, headers: request.headers as Record<string, string>, body });
      wake();
      if (answer === 'silence') return;
      response.writeHead(answer.status, answer.headers).end('thanks');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}/qawl`,
    came,
    answer(next) {
      answer = next;
    },
    async take(count) {
      while (came.length < count)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      return came.splice(0, count);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Answer = { status: number; headers?: Record<string, string> } | 'silence';

interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface Receiver {
  /** `127.0.0.1:PORT`, to be allowed. */
  host: string;
  url: string;
  /** Everything that came and was not taken. */
  came: Received[];
  /** What is answered from now on; by default 204. */
  answer(next: Answer): void;
  /** The next messages, waited for. */
  take(count: number): Promise<Received[]>;
  close(): Promise<void>;
}
