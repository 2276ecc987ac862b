import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CountList } from '../../parts/countList.tsx';
import { CountryLink, SpeakerLink } from '../../parts/links.tsx';
import { Words } from '../../parts/words.tsx';
import type { QuoteSearch } from '../../state/quoteSearch.ts';
import { useSay } from '../../words/say.tsx';
import type { Article, ArticleQuote } from './page.tsx';

/** Whom and which countries the article speaks of, and how many of its quotes are theirs, or about them. */
export function WhoAndWhere({ article, quotes }: { article: Article; quotes: ArticleQuote[] }) {
  const { say } = useSay();
  const within = (search: QuoteSearch) => ({ ...search, article: [article.id] });
  const speakers = [...article.people, ...article.organizations].map(({ id, name }) => ({
    key: id,
    count: quotes.filter(({ speaker }) => speaker?.id === id).length,
    name,
    unquoted: <SpeakerLink speaker={{ id, name }} />,
    search: within({ speaker: [id] }),
  }));
  const countries = article.countries.map(({ code, name }) => ({
    key: code,
    count: quotes.filter(({ about }) => about.some(({ country }) => country.code === code)).length,
    name,
    unquoted: <CountryLink country={{ code, name }} />,
    search: within({ aboutCountry: [code] }),
  }));
  return (
    <>
      <Counted title={say('article.speakers')} found={speakers} />
      <Counted title={say('article.countries')} found={countries} />
    </>
  );
}

function Counted({ title, found }: { title: string; found: Found[] }): ReactNode {
  if (found.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <CountList
        counts={found
          .toSorted((a, b) => b.count - a.count)
          .map(({ key, count, name, unquoted, search }) => ({
            key,
            count,
            name: count === 0 ? unquoted : <NameLink name={name} search={search} />,
          }))}
      />
    </section>
  );
}

function NameLink({ name, search }: { name: string; search: QuoteSearch }) {
  return (
    <Link to="/quotes" search={search}>
      <Words text={name} />
    </Link>
  );
}

interface Found {
  key: string;
  count: number;
  name: string;
  /** The way to its own page, where the article has no quote for it. */
  unquoted: ReactNode;
  search: QuoteSearch;
}
