import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { type SuggestionKind, TypeaheadDocument, type TypeaheadQuery } from '../graphql/generated/operations.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { isolated } from '../text/display.ts';
import { useSay } from '../words/say.tsx';
import { Words } from './words.tsx';
import './typeahead.css';

/** A box that offers people, organizations, countries or outlets while one writes, in any script, each with the form of its name that matched. */
export function Typeahead({ kinds, label, choose, takesFocus = true }: TypeaheadProps) {
  const { say, number } = useSay();
  const [text, setText] = useState('');
  const words = text.trim();
  const answer = useAnswer(TypeaheadDocument, { text: words, kind: kinds, first: MOST }, { enabled: words !== '' });
  const choices = words === '' ? [] : (answer.data?.suggest ?? []).flatMap(choiceOf);
  return (
    <ComboBox
      className="typeahead"
      inputValue={text}
      onInputChange={setText}
      items={choices}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="input"
      selectedKey={null}
      onSelectionChange={(key) => {
        const choice = choices.find(({ id }) => id === key);
        if (choice === undefined) return;
        setText('');
        choose(choice);
      }}
    >
      <Label className="unseen">{label}</Label>
      <Input className="field" dir="auto" placeholder={say('typeahead.hint')} maxLength={200} autoFocus={takesFocus} />
      <Popover className="typeahead__popover">
        <ListBox
          className="typeahead__list"
          renderEmptyState={() => (
            <p className="small typeahead__none">{say(answer.isFetching ? 'state.loading' : 'typeahead.none')}</p>
          )}
        >
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} textValue={isolated(choice.name)} className="typeahead__choice">
              <span>
                <Words text={choice.name} />
                {choice.form !== null && (
                  <span className="small typeahead__form">
                    <Words text={choice.form.text} lang={choice.form.lang} />
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

const MOST = 8;

function choiceOf({ name: form, language, node }: TypeaheadQuery['suggest'][number]): Choice[] {
  if (!('name' in node)) return [];
  const { id, name, quoteCount } = node;
  return [
    {
      id,
      value: 'code' in node ? node.code : id,
      name,
      quoteCount,
      form: form === name ? null : { text: form, lang: language },
      note: ('role' in node ? node.role : null) ?? ('country' in node ? (node.country?.name ?? null) : null),
    },
  ];
}

interface TypeaheadProps {
  kinds: SuggestionKind[];
  /** What the box is for, to readers of the screen. */
  label: string;
  choose: (choice: Choice) => void;
  /** Whether one writes in it at once, as where a button opened it. */
  takesFocus?: boolean;
}

export interface Choice {
  id: string;
  /** What a filter takes: a country's code, else the id. */
  value: string;
  name: string;
  /** Another form of the name, which the words written were found in. */
  form: { text: string; lang: string | null } | null;
  /** Who that is. */
  note: string | null;
  quoteCount: number;
}
