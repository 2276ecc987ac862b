import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { SuggestionKind } from '../graphql/generated/operations.ts';
import { isolated } from '../text/display.ts';
import { useSay } from '../words/say.tsx';
import { SuggestedName } from './suggestedName.tsx';
import { type Choice, useSuggestions } from './suggestions.ts';
import './typeahead.css';

/** A box that offers people, organizations, countries or outlets while one writes, in any script, each with the form of its name that matched. */
export function Typeahead({ kinds, label, choose, takesFocus = true }: TypeaheadProps) {
  const { say } = useSay();
  const [text, setText] = useState('');
  const { choices, isFetching } = useSuggestions(text, { kinds, most: MOST });
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
            <p className="small typeahead__none">{say(isFetching ? 'state.loading' : 'typeahead.none')}</p>
          )}
        >
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} textValue={isolated(choice.name)} className="typeahead__choice">
              <SuggestedName choice={choice} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const MOST = 8;

interface TypeaheadProps {
  kinds: SuggestionKind[];
  /** What the box is for, to readers of the screen. */
  label: string;
  choose: (choice: Choice) => void;
  /** Whether one writes in it at once, as where a button opened it. */
  takesFocus?: boolean;
}
