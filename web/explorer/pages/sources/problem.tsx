import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** What is wrong with a feed, in the reader's words as far as these pages know it, else in the server's English. */
export function Problem({ code, english }: { code: string; english: string | null }) {
  const { say, knows } = useSay();
  const phrase = `feedProblem.${code}`;
  if (knows(phrase)) return <span>{say(phrase)}</span>;
  const status = /^HTTP_(\d{3})$/.exec(code)?.[1];
  if (status !== undefined) return <span>{say('feedProblem.HTTP', { status })}</span>;
  return english === null ? null : <Words text={english} lang="en" />;
}
