import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { ask } from '../../graphql/ask.ts';
import {
  AddFeedDocument,
  DiscoverFeedDocument,
  type DiscoverFeedMutation,
  FeedsDocument,
} from '../../graphql/generated/operations.ts';
import { useChange } from '../../graphql/useChange.ts';
import { Trouble } from '../../parts/trouble.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** A feed is added in two steps: first the server looks what is at the address, then one sees it and adds it. */
export function AddFeed() {
  const { say } = useSay();
  const [added, setAdded] = useState<string | null>(null);
  const discover = useMutation({
    mutationFn: (url: string) => ask(DiscoverFeedDocument, { input: { url } }),
    onMutate: () => setAdded(null),
  });
  const { found = null, userErrors = [] } = discover.data?.discoverFeed ?? {};
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    discover.mutate(String(new FormData(event.currentTarget).get('url')));
  };
  return (
    <section aria-labelledby="add-feed" className="feeds__box">
      <h2 id="add-feed">{say('feeds.add')}</h2>
      <form className="feeds__form" onSubmit={look}>
        <label className="feeds__wide">
          {say('feeds.address')}
          <input name="url" type="url" className="field" dir="ltr" required maxLength={2048} placeholder="https://" />
        </label>
        <button type="submit" className="button" disabled={discover.isPending}>
          {say('feeds.check')}
        </button>
      </form>
      <p role="status">
        {discover.isPending && say('feeds.checking')}
        {added !== null && say('feeds.added', { name: added })}
      </p>
      {userErrors.map(({ code }) => (
        <p key={code} role="alert" className="feed__problem">
          {say(`feedProblem.${code}`)}
        </p>
      ))}
      {discover.error !== null && <Trouble error={discover.error} retry={() => discover.mutate(discover.variables!)} />}
      {found !== null && (
        <Found
          key={found.url}
          found={found}
          done={(name) => {
            discover.reset();
            setAdded(name);
          }}
        />
      )}
    </section>
  );
}

function Found({ found: { url, title, entryCount, feed }, done }: { found: Found; done: (name: string) => void }) {
  const { say } = useSay();
  const heading = useId();
  const { mutate, data, error, isPending, variables } = useChange(AddFeedDocument, FeedsDocument);
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    mutate(
      { input: { url, title: String(given.get('title')), folder: String(given.get('folder')) } },
      { onSuccess: ({ addFeed }) => addFeed.feed !== null && done(addFeed.feed.title ?? addFeed.feed.url) },
    );
  };
  return (
    <form className="feeds__form" aria-labelledby={heading} onSubmit={add}>
      <p id={heading} role="status" className="feeds__wide">
        {say('feeds.found', { count: entryCount })}{' '}
        <strong>
          <Words text={title ?? url} />
        </strong>{' '}
        <bdi dir="ltr" className="small">
          {url}
        </bdi>
      </p>
      {feed !== null ? (
        <p className="feeds__wide">{say('feeds.known', { name: feed.title ?? feed.url })}</p>
      ) : (
        <>
          <label>
            {say('feeds.name')}
            <input
              name="title"
              className="field"
              dir="auto"
              maxLength={300}
              defaultValue={title?.slice(0, 300) ?? ''}
            />
          </label>
          <label>
            {say('feeds.folder')}
            <input name="folder" className="field" dir="auto" maxLength={300} />
          </label>
          <button type="submit" className="button button--main" disabled={isPending}>
            {say('feeds.add')}
          </button>
        </>
      )}
      {data?.addFeed.userErrors.map(({ code }) => (
        <p key={code} role="alert" className="feed__problem">
          {say(`feedProblem.${code}`)}
        </p>
      ))}
      {error !== null && <Trouble error={error} retry={() => mutate(variables!)} />}
    </form>
  );
}

type Found = NonNullable<DiscoverFeedMutation['discoverFeed']['found']>;
