import { Fragment, type ReactNode } from 'react';
import { shown } from '../text/display.ts';
import { type Marked, markedTree } from '../text/marks.ts';
import './markedText.css';

/** A text with some of its words marked. Only text nodes, never markup. */
export function MarkedText({ text, marks }: { text: string; marks: Mark[] }) {
  return <>{markedTree(text, marks).map(rendered)}</>;
}

function rendered(part: Marked<Mark>, key: number): ReactNode {
  if (typeof part === 'string') return shown(part);
  const { kind, title, id, after } = part.mark;
  return (
    <Fragment key={key}>
      <mark className={`marked-text__${kind}`} title={title} id={id}>
        {part.content.map(rendered)}
      </mark>
      {after}
    </Fragment>
  );
}

/** Where the API says that something stands, in UTF-16 code units. */
export interface Mark {
  start: number;
  end: number;
  /** How it looks: a word searched for, a quote, its speaker, the word that shows speech, a country, a word that another wording has not. */
  kind: 'found' | 'quote' | 'speaker' | 'cue' | 'country' | 'differs';
  /** Said when pointed at. */
  title?: string | undefined;
  /** To lead there from an address. */
  id?: string | undefined;
  /** What stands right behind it, such as its number. */
  after?: ReactNode;
}
