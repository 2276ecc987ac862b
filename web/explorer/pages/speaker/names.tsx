import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** The forms of a name by the script in which they are written, each with the languages of the texts that use it. */
export function Names({ names }: { names: SpeakerName[] }) {
  const { locale, languageName } = useSay();
  const scripts = Map.groupBy(names, ({ script }) => script);
  const scriptName = new Intl.DisplayNames([locale], { type: 'script' });
  return (
    <dl className="speaker-names">
      {[...scripts].map(([script, forms]) => (
        <div key={script}>
          <dt>{scriptName.of(script) ?? script}</dt>
          {[...Map.groupBy(forms, ({ name }) => name)].map(([name, uses]) => (
            <dd key={name}>
              <Words text={name} lang={uses[0]!.language} />{' '}
              <span className="small speaker-names__languages">
                {new Intl.ListFormat(locale, { type: 'unit' }).format(
                  uses.map(({ language }) => languageName(language)),
                )}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

interface SpeakerName {
  name: string;
  language: string;
  script: string;
}
