import type { ReactNode } from 'react';
import type { QuotePageFragment } from '../graphql/generated/operations.ts';
import { Confidence } from './confidence.tsx';
import { Words } from './words.tsx';
import './evidence.css';
import { useSay } from '../words/say.tsx';

/** Why it was taken for a quote, of this speaker, about these countries: what each rule found, and in which words of the text. */
export function Evidence({ quote }: { quote: QuotePageFragment }) {
  const { say, percent } = useSay();
  const { evidence, about, article, extractor, confidence, reviewStatus, speaker } = quote;
  return (
    <dl className="evidence">
      <Line title={say('evidence.words')}>
        <Rule kind="span" name={evidence.span} english={evidence.spanReason} />
        {evidence.cue && <Found text={evidence.cue.text} lang={article.language} />}
      </Line>
      <Line title={say('evidence.speaker')}>
        {evidence.speaker === null ? (
          say('quote.nobody')
        ) : (
          <Rule kind="speaker" name={evidence.speaker} english={evidence.speakerReason ?? evidence.speaker} />
        )}
        {evidence.speakerMention && <Found text={evidence.speakerMention.text} lang={article.language} />}
        {speaker !== null && (
          <span className="small">
            <Words text={speaker.name} />
          </span>
        )}
      </Line>
      <Line title={say('evidence.countries')}>
        {about.length === 0 && say('evidence.noCountry')}
        {about.map(({ country, reason, mention }) => (
          <span key={country.code} className="evidence__country">
            <Words text={country.name} /> <span className="small">{say(`reason.${reason}`)}</span>
            {mention !== '' && <Found text={mention} lang={article.language} />}
          </span>
        ))}
      </Line>
      <Line title={say('evidence.confidence')}>
        <Confidence value={confidence} /> <span className="small number">{percent(confidence)}</span>
      </Line>
      <Line title={say('evidence.review')}>{say(`review.${reviewStatus}`)}</Line>
      <Line title={say('evidence.extractor')}>
        <Words text={`${extractor.name} ${extractor.version}`} lang="en" />
      </Line>
    </dl>
  );
}

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a rule says for itself, in the reader's language as far as these pages know the rule, else in the API's English. */
function Rule({ kind, name, english }: { kind: 'span' | 'speaker'; name: string; english: string }) {
  const { say, knows } = useSay();
  const phrase = `rule.${kind}.${name}`;
  return knows(phrase) ? <span>{say(phrase)}</span> : <Words text={english} lang="en" />;
}

function Found({ text, lang }: { text: string; lang: string }) {
  return (
    <q className="evidence__found" lang={lang}>
      <Words text={text} lang={lang} />
    </q>
  );
}
