import { useMutation } from '@tanstack/react-query';
import { ask } from '../graphql/ask.ts';
import { TokenCheckDocument } from '../graphql/generated/operations.ts';
import { keepToken } from '../state/token.ts';
import { useSay } from '../words/say.tsx';
import { Trouble } from './trouble.tsx';
import './tokenForm.css';

/** Takes a token, and keeps it if the server knows it. */
export function TokenForm({ kept }: { kept?: () => void }) {
  const { say } = useSay();
  const { mutate, error, isPending, variables } = useMutation({
    mutationFn: (given: string) => ask(TokenCheckDocument, {}, { token: given }),
    onSuccess: (_answer, given) => {
      keepToken(given);
      kept?.();
    },
  });
  return (
    <form
      className="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate(String(new FormData(event.currentTarget).get('token')).trim());
      }}
    >
      <label>
        {say('token.label')}
        <input name="token" type="password" className="field" dir="ltr" autoComplete="off" required maxLength={300} />
      </label>
      <p className="small">{say('token.hint')}</p>
      <button type="submit" className="button button--main" disabled={isPending}>
        {say('token.use')}
      </button>
      {error !== null && <Trouble error={error} retry={() => mutate(variables!)} takesToken={false} />}
    </form>
  );
}
