import { AskError } from '../graphql/errors.ts';
import { keepToken, keptToken } from '../state/token.ts';
import { useSay } from '../words/say.tsx';
import { TokenForm } from './tokenForm.tsx';
import { Words } from './words.tsx';
import './states.css';

/** What went wrong, in the reader's words, with the number by which the server's log knows it, and another try. */
export function Trouble({ error, retry, takesToken = true }: TroubleProps) {
  const { say } = useSay();
  const trouble = error instanceof AskError ? error : null;
  const kind = trouble?.kind ?? 'broken';
  return (
    <div className="trouble" role="alert">
      <p className="trouble__title">{say(`trouble.${kind}`)}</p>
      {trouble !== null && (trouble.kind === 'refused' || trouble.kind === 'token') && (
        <p>
          <Words text={trouble.message} lang="en" />
        </p>
      )}
      {trouble?.requestId && (
        <p className="small">
          {say('trouble.requestId')} <code dir="ltr">{trouble.requestId}</code>
        </p>
      )}
      {takesToken && trouble?.kind === 'token' && <AnotherToken />}
      <button type="button" className="button" onClick={retry}>
        {say('trouble.retry')}
      </button>
    </div>
  );
}

/** Every part of the page waits for it: they all ask again. */
function AnotherToken() {
  const { say } = useSay();
  const askAgain = () => location.reload();
  return (
    <details>
      <summary>{say('token.enter')}</summary>
      <TokenForm kept={askAgain} />
      {keptToken() !== null && (
        <button
          type="button"
          className="button button--plain"
          onClick={() => {
            keepToken(null);
            askAgain();
          }}
        >
          {say('token.forget')}
        </button>
      )}
    </details>
  );
}

interface TroubleProps {
  error: unknown;
  retry: () => void;
  /** Whether a token can be entered here; false where that is what went wrong. */
  takesToken?: boolean;
}
