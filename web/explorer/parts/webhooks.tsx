import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import {
  AddWebhookDocument,
  type ListedWebhookFragment,
  RemoveWebhookDocument,
  TestWebhookDocument,
  type TestWebhookMutation,
  type WebhookErrorCode,
  WebhooksDocument,
} from '../graphql/generated/operations.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useChange } from '../graphql/useChange.ts';
import { filterOf, type QuoteSearch, readQuoteSearch } from '../state/quoteSearch.ts';
import { keepToken, useKeptToken } from '../state/token.ts';
import { useSay } from '../words/say.tsx';
import { Dialog } from './dialog.tsx';
import { Part } from './part.tsx';
import { Loading } from './states.tsx';
import { TokenForm } from './tokenForm.tsx';
import { Trouble } from './trouble.tsx';
import { Words } from './words.tsx';
import './webhooks.css';

/** New quotes of a view sent to another program as they come: with an admin's token its address is added here, tried out, and taken out again. */
export function Webhooks({ search, close }: { search: QuoteSearch; close: () => void }) {
  const { say } = useSay();
  const token = useKeptToken();
  return (
    <Dialog title={say('webhook.title')} isOpen close={close}>
      <p className="webhooks__intro">{say('webhook.intro')}</p>
      {token === null ? (
        <>
          <p className="webhooks__intro">{say('webhook.needsToken')}</p>
          <TokenForm />
        </>
      ) : (
        <>
          <AddWebhook search={search} />
          <section aria-labelledby="webhooks" className="webhooks">
            <h3 id="webhooks">{say('webhook.all')}</h3>
            <Part>
              <AllWebhooks close={close} />
            </Part>
          </section>
          <button type="button" className="button button--plain" onClick={() => keepToken(null)}>
            {say('token.forget')}
          </button>
        </>
      )}
    </Dialog>
  );
}

function AddWebhook({ search }: { search: QuoteSearch }) {
  const { say } = useSay();
  const { mutate, data, error, isPending, variables } = useChange(AddWebhookDocument, WebhooksDocument);
  const { secret = null, userErrors = [] } = data?.addWebhook ?? {};
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    mutate(
      { input: { url: String(given.get('url')), title: String(given.get('title')), filter: filterOf(search) } },
      { onSuccess: ({ addWebhook }) => addWebhook.webhook !== null && form.reset() },
    );
  };
  return (
    <form className="webhooks webhooks__form" onSubmit={add}>
      <label>
        {say('webhook.url')}
        <input name="url" type="url" className="field" dir="ltr" required maxLength={2048} placeholder="https://" />
      </label>
      <label>
        {say('webhook.name')}
        <input name="title" className="field" dir="auto" maxLength={300} />
      </label>
      <button type="submit" className="button button--main" disabled={isPending}>
        {say('webhook.add')}
      </button>
      {secret !== null && <Secret secret={secret} />}
      <Problem code={userErrors[0]?.code} />
      {error !== null && <Trouble error={error} retry={() => mutate(variables!)} />}
    </form>
  );
}

/** Shown once: the server gives it to nobody again. */
function Secret({ secret }: { secret: string }) {
  const { say } = useSay();
  const [isCopied, setCopied] = useState(false);
  return (
    <div role="status" className="webhooks">
      <p>{say('webhook.added')}</p>
      <p>
        <code dir="ltr">{secret}</code>{' '}
        <button
          type="button"
          className="button"
          onClick={() => navigator.clipboard.writeText(secret).then(() => setCopied(true))}
        >
          {say(isCopied ? 'cite.copied' : 'webhook.copy')}
        </button>
      </p>
    </div>
  );
}

function AllWebhooks({ close }: { close: () => void }) {
  const { say } = useSay();
  const answer = useAnswer(WebhooksDocument, {}, { keepsPrevious: false });
  if (answer.isPending) return <Loading />;
  const webhooks = answer.data!.webhooks.nodes;
  if (webhooks.length === 0) return <p className="small">{say('webhook.none')}</p>;
  return (
    <ul className="webhooks__list">
      {webhooks.map((webhook) => (
        <li key={webhook.id}>
          <Webhook webhook={webhook} close={close} />
        </li>
      ))}
    </ul>
  );
}

function Webhook({ webhook, close }: { webhook: ListedWebhookFragment; close: () => void }) {
  const { say } = useSay();
  const test = useChange(TestWebhookDocument, WebhooksDocument);
  const remove = useChange(RemoveWebhookDocument, WebhooksDocument);
  const input = { input: { id: webhook.id } };
  const failed = test.error === null ? remove : test;
  return (
    <div className="webhooks">
      <p>
        {webhook.title !== null && (
          <strong>
            <Words text={webhook.title} />{' '}
          </strong>
        )}
        <bdi dir="ltr">{webhook.url}</bdi>
      </p>
      <p className="small">
        {say(`webhook.${webhook.status}`)} {webhook.problem !== null && <Words text={webhook.problem} lang="en" />}
      </p>
      <p className="webhooks__actions">
        <Link to="/quotes" search={readQuoteSearch(JSON.parse(webhook.filter))} onClick={close}>
          {say('webhook.quotes')}
        </Link>
        <button type="button" className="button" disabled={test.isPending} onClick={() => test.mutate(input)}>
          {say('webhook.test')}
        </button>
        <button type="button" className="button" disabled={remove.isPending} onClick={() => remove.mutate(input)}>
          {say('webhook.remove')}
        </button>
      </p>
      <p role="status">{test.data?.testWebhook.delivery && <Delivery delivery={test.data.testWebhook.delivery} />}</p>
      <Problem code={test.data?.testWebhook.userErrors[0]?.code ?? remove.data?.removeWebhook.userErrors[0]?.code} />
      {failed.error !== null && <Trouble error={failed.error} retry={() => failed.mutate(input)} />}
    </div>
  );
}

function Delivery({
  delivery: { status, responseStatus, problem },
}: {
  delivery: NonNullable<TestWebhookMutation['testWebhook']['delivery']>;
}) {
  const { say } = useSay();
  if (status === 'DELIVERED') return say('webhook.tested', { status: String(responseStatus) });
  return (
    <>
      {say('webhook.testFailed')} {problem !== null && <Words text={problem} lang="en" />}
    </>
  );
}

function Problem({ code }: { code: WebhookErrorCode | undefined }) {
  const { say } = useSay();
  if (code === undefined) return null;
  return (
    <p role="alert" className="webhooks__problem">
      {say(`webhookProblem.${code}`)}
    </p>
  );
}
