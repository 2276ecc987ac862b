import { useState } from 'react';
import { CitationsDocument } from '../graphql/generated/operations.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useSay } from '../words/say.tsx';
import { Dialog } from './dialog.tsx';
import { download } from './download.ts';
import { Part } from './part.tsx';
import { Loading } from './states.tsx';
import './cite.css';

/** A quote cited in every style, to be copied or kept as a file. */
export function Cite({ id, close }: { id: string; close: () => void }) {
  const { say } = useSay();
  return (
    <Dialog title={say('cite.title')} isOpen close={close}>
      <Part>
        <Citations id={id} />
      </Part>
    </Dialog>
  );
}

function Citations({ id }: { id: string }) {
  const { say } = useSay();
  const [copied, setCopied] = useState<string | null>(null);
  const answer = useAnswer(CitationsDocument, { id }, { keepsPrevious: false });
  if (answer.isPending) return <Loading lines={8} />;
  const citations = answer.data!.quote;
  if (citations === null) return null;
  return (
    <div className="cite">
      {STYLES.map(({ style, name, extension, type }) => {
        const text = citations[style];
        return (
          <section key={style} className="code">
            <h3>{name ?? say('cite.text')}</h3>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard. */}
            <pre dir={style === 'text' ? 'auto' : 'ltr'} lang={style === 'text' ? undefined : 'zxx'} tabIndex={0}>
              {text}
            </pre>
            <p className="cite__actions">
              <button
                type="button"
                className="button"
                onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(style))}
              >
                {say('cite.copy', { style: name ?? say('cite.text') })}
              </button>
              <button
                type="button"
                className="button"
                onClick={() => download(`qawl-${id}.${extension}`, new Blob([text], { type }))}
              >
                {say('cite.download', { style: name ?? say('cite.text') })}
              </button>
              <span role="status">{copied === style && say('cite.copied')}</span>
            </p>
          </section>
        );
      })}
    </div>
  );
}

/** As the server serves them at /quotes/ID/citation.… */
const STYLES = [
  { style: 'text', name: null, extension: 'txt', type: 'text/plain' },
  { style: 'bibtex', name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
  { style: 'ris', name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems' },
  { style: 'cslJson', name: 'CSL-JSON', extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
] as const;
