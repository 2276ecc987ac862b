import { Link } from '@tanstack/react-router';
import { useSay } from '../words/say.tsx';
import { Words } from './words.tsx';

/** The way to the page of a person or an organization. */
export function SpeakerLink({ speaker }: { speaker: { id: string; name: string } }) {
  return (
    <Link to="/speakers/$id" params={{ id: speaker.id }}>
      <Words text={speaker.name} />
    </Link>
  );
}

/** The way to the page of a country. */
export function CountryLink({ country }: { country: { code: string; name: string } }) {
  return (
    <Link to="/countries/$code" params={{ code: country.code }}>
      <Words text={country.name} />
    </Link>
  );
}

/** The way to what an outlet printed. */
export function SourceLink({ source }: { source: { id: string; name: string } }) {
  return (
    <Link to="/quotes" search={{ source: [source.id] }}>
      <Words text={source.name} />
    </Link>
  );
}

/** The way to an article with its quotes marked. */
export function ArticleLink({ article }: { article: { id: string; title: string | null; language: string } }) {
  const { say } = useSay();
  return (
    <Link to="/articles/$id" params={{ id: article.id }}>
      {article.title === null ? say('article.untitled') : <Words text={article.title} lang={article.language} />}
    </Link>
  );
}

/** The way to another site, if it is one of the web at all; else the words alone. */
export function OutsideLink({ url, text, lang }: { url: string | null; text: string; lang?: string | null }) {
  const words = <Words text={text} lang={lang} />;
  if (url === null || !isOfTheWeb(url)) return words;
  return (
    <a href={url} rel="noopener noreferrer nofollow" target="_blank" className="outside">
      {words}
    </a>
  );
}

function isOfTheWeb(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
