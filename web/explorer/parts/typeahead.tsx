import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { SourceTypeaheadDocument, TypeaheadDocument, type TypeaheadQuery } from '../graphql/generated/operations.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { isolated, shown } from '../text/display.ts';
import { useSay } from '../words/say.tsx';
import { Words } from './words.tsx';
import './typeahead.css';

/** A box that offers people, organizations, countries or outlets while one writes, in any script, each with the form of its name that matched. */
export function Typeahead({ kind, label, choose }: TypeaheadProps) {
  const { say, number } = useSay();
  const [text, setText] = useState('');
  const { found, isAsking } = useFound(kind, text.trim());
  return (
    <ComboBox
      className="typeahead"
      inputValue={text}
      onInputChange={setText}
      items={found}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="input"
      selectedKey={null}
      onSelectionChange={(key) => {
        const choice = found.find(({ id }) => id === key);
        if (choice === undefined) return;
        setText('');
        choose(choice);
      }}
    >
      <Label className="unseen">{label}</Label>
      <Input className="field" dir="auto" placeholder={say('typeahead.hint')} maxLength={200} autoFocus />
      <Popover className="typeahead__popover">
        <ListBox
          className="typeahead__list"
          renderEmptyState={() => (
            <p className="small typeahead__none">{say(isAsking ? 'state.loading' : 'typeahead.none')}</p>
          )}
        >
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} textValue={isolated(choice.name)} className="typeahead__choice">
              <span>
                <Words text={choice.name} />
                {choice.form !== null && (
                  <span className="small">
                    {' '}
                    <Words text={choice.form} />
                  </span>
                )}
                {choice.note !== null && (
                  <span className="small typeahead__note">
                    <Words text={choice.note} />
                  </span>
                )}
              </span>
              <span className="small number">{number(choice.quoteCount)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function useFound(kind: TypeaheadProps['kind'], text: string): { found: Choice[]; isAsking: boolean } {
  const isSource = kind === 'source';
  const names = useAnswer(TypeaheadDocument, { text, first: MOST }, { enabled: text !== '' && !isSource });
  const sources = useAnswer(SourceTypeaheadDocument, { text, first: MOST }, { enabled: text !== '' && isSource });
  const isAsking = (isSource ? sources : names).isFetching;
  if (text === '') return { found: [], isAsking: false };
  if (isSource) {
    const nodes = sources.data?.sources.nodes ?? [];
    return {
      isAsking,
      found: nodes.map(({ id, name, quoteCount }) => ({ id, value: id, name, quoteCount, form: null, note: null })),
    };
  }
  const { people = [], organizations = [], countries = [] } = names.data?.search ?? {};
  if (kind === 'country') {
    return {
      isAsking,
      found: countries.map((country) => choiceOf(country, text, { value: country.code, note: null })),
    };
  }
  const found = [
    ...people.map((person) => choiceOf(person, text, { value: person.id, note: noteOf(person.role, person.country) })),
    ...organizations.map((one) => choiceOf(one, text, { value: one.id, note: noteOf(null, one.country) })),
  ].toSorted((a, b) => b.quoteCount - a.quoteCount);
  return { isAsking, found };
}

const MOST = 8;

function choiceOf(found: Found, text: string, { value, note }: { value: string; note: string | null }): Choice {
  const { id, name, names, quoteCount } = found;
  return { id, value, name, quoteCount, note, form: matchingForm(text, name, names) };
}

/** The form of a name that has the words written, where it is not the one shown. */
function matchingForm(text: string, name: string, names: { name: string }[]): string | null {
  const words = folded(text);
  if (folded(name).includes(words)) return null;
  return names.find((form) => folded(form.name).includes(words))?.name ?? null;
}

const folded = (text: string) => shown(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function noteOf(role: string | null, country: { name: string } | null): string | null {
  return role ?? country?.name ?? null;
}

type Found = Pick<TypeaheadQuery['search']['people'][number], 'id' | 'name' | 'names' | 'quoteCount'>;

interface TypeaheadProps {
  kind: 'speaker' | 'country' | 'source';
  /** What the box is for, to readers of the screen. */
  label: string;
  choose: (choice: Choice) => void;
}

export interface Choice {
  id: string;
  /** What a filter takes: a country's code, else the id. */
  value: string;
  name: string;
  /** Another form of the name, which the words written were found in. */
  form: string | null;
  /** Who that is. */
  note: string | null;
  quoteCount: number;
}
