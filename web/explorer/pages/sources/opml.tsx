import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from '../../graphql/ask.ts';
import {
  FeedsDocument,
  FeedsOpmlDocument,
  ImportFeedsDocument,
  type ImportFeedsMutation,
} from '../../graphql/generated/operations.ts';
import { useChange } from '../../graphql/useChange.ts';
import { download } from '../../parts/download.ts';
import { Trouble } from '../../parts/trouble.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** All feeds as a file for another reader, and those of another reader's file taken in. */
export function Opml() {
  const { say } = useSay();
  const file = useRef<HTMLInputElement>(null);
  const take = useChange(ImportFeedsDocument, FeedsDocument);
  const give = useMutation({
    mutationFn: () => ask(FeedsOpmlDocument, {}),
    onSuccess: ({ feedsOpml }) => {
      if (feedsOpml !== null) download('qawl-feeds.opml', new Blob([feedsOpml], { type: 'text/x-opml' }));
    },
  });
  const isOffered = give.data?.feedsOpml !== null;
  const failed = take.error === null ? give : take;
  return (
    <section aria-label="OPML" className="feeds__opml">
      <button type="button" className="button" disabled={take.isPending} onClick={() => file.current!.click()}>
        {say('feeds.takeIn')}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".opml,.xml,text/x-opml,text/xml,application/xml"
        onChange={async ({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) take.mutate({ input: { opml: await wordsOf(chosen) } });
          target.value = '';
        }}
      />
      <button type="button" className="button" disabled={give.isPending} onClick={() => give.mutate()}>
        {say('feeds.giveOut')}
      </button>
      {take.data !== undefined && <Taken taken={take.data.importFeeds} />}
      {!isOffered && <p role="alert">{say('feedProblem.NOT_OFFERED')}</p>}
      {failed.error !== null && <Trouble error={failed.error} retry={() => failed.reset()} />}
    </section>
  );
}

function Taken({ taken: { addedCount, duplicateCount, refused, userErrors } }: { taken: Taken }) {
  const { say } = useSay();
  const [problem] = userErrors;
  if (problem !== undefined) {
    return (
      <p role="alert" className="feed__problem">
        {say(`feedProblem.${problem.code}`)}
      </p>
    );
  }
  return (
    <div role="status" className="feeds__taken">
      <p>{say('feeds.taken', { added: addedCount, known: duplicateCount, refused: refused.length })}</p>
      {refused.length > 0 && (
        <ul className="small">
          {refused.slice(0, MOST_REFUSED).map(({ url, problem: why }) => (
            <li key={url}>
              <bdi dir="ltr">{url.slice(0, 200)}</bdi>: <Words text={why} lang="en" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const MOST_REFUSED = 20;

/** What a file says, in the encoding that it declares. */
async function wordsOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const declared = /^[^>]*encoding=["']([\w.-]{1,40})["']/.exec(new TextDecoder('latin1').decode(bytes.slice(0, 200)));
  try {
    return new TextDecoder(declared?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

type Taken = ImportFeedsMutation['importFeeds'];
