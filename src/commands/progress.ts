import { Presets, SingleBar } from 'cli-progress';

/**
 * Tells on stderr how far a long command is: a bar on a terminal, else a plain line every hundred steps; nothing when quiet.
 * The total may grow while it runs.
 */
export function startProgress(noun: string, isQuiet: boolean): Progress {
  if (isQuiet) return { grow: () => {}, step: () => {}, aside: (say) => say(), stop: () => {} };
  return process.stderr.isTTY ? barProgress(noun) : lineProgress(noun);
}

function barProgress(noun: string): Progress {
  const bar = new SingleBar(
    {
      format: `{bar} {value}/{total} ${noun} · {name}`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      forceRedraw: true,
    },
    Presets.shades_classic,
  );
  bar.start(0, 0, { name: '' });
  let total = 0;
  let done = 0;
  return {
    grow: (count) => {
      total += count;
      bar.setTotal(total);
    },
    step: (name) => {
      done += 1;
      // A file of many lines was counted as one.
      if (done > total) bar.setTotal(done);
      bar.increment(1, { name: name.slice(-50) });
    },
    // The bar's own line is wiped first, so that the words do not run into it; the next step draws it anew.
    aside: (say) => {
      process.stderr.write('\r\x1b[K');
      say();
    },
    stop: () => bar.stop(),
  };
}

function lineProgress(noun: string): Progress {
  let total = 0;
  let done = 0;
  return {
    grow: (count) => {
      total += count;
    },
    step: () => {
      done += 1;
      if (done % 100 === 0) process.stderr.write(`qawl: ${done}${done < total ? ` of ${total}` : ''} ${noun} read\n`);
    },
    aside: (say) => say(),
    stop: () => {},
  };
}

export interface Progress {
  /** So many steps more. */
  grow(count: number): void;
  /** One step done; the name is what it was. */
  step(name: string): void;
  /** Lets something else be said on stderr, on a line of its own. */
  aside(say: () => void): void;
  stop(): void;
}
