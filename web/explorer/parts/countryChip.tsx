import { Link } from '@tanstack/react-router';
import type { CountryReason } from '../graphql/generated/operations.ts';
import { useSay } from '../words/say.tsx';
import { Words } from './words.tsx';

/** A country that a quote is about, and by which words: its name, its people's, its capital, “our country”. */
export function CountryChip({ about, lang }: { about: About; lang: string }) {
  const { say } = useSay();
  const { country, mention, reason } = about;
  return (
    <Link to="/countries/$code" params={{ code: country.code }} className="chip country-chip">
      <Words text={country.name} />
      <span className="country-chip__reason">
        {say(`reason.${reason}`)}
        {mention !== '' && mention !== country.name && (
          <>
            {' · '}
            <Words text={mention} lang={lang} />
          </>
        )}
      </span>
    </Link>
  );
}

interface About {
  country: { code: string; name: string };
  /** The words of the text; empty where an editor said so. */
  mention: string;
  reason: CountryReason;
}
