import 'reflect-metadata';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CatalogueOffice } from '../src/catalogue/entry.ts';
import { LanguageCode } from './scalars.ts';

const OfficeSourceEnum = { ARTICLES: 'ARTICLES', CATALOGUE: 'CATALOGUE' } as const;
registerEnumType(OfficeSourceEnum, {
  name: 'OfficeSource',
  description: 'Who says what somebody is.',
  valuesConfig: {
    ARTICLES: {
      description: 'The articles: `from` and `to` are the days on which the first and the last of them were published.',
    },
    CATALOGUE: { description: 'The catalogue of office holders: `from` and `to` are the days of the office.' },
  },
});

@ObjectType({ description: 'What somebody was, and when.' })
export class Office {
  @Field(() => String, { description: 'The office or role: in the words of articles, or of the catalogue.' })
  title!: string;

  @Field(() => LanguageCode, { description: 'The language of these words.' })
  language!: string;

  @Field(() => String, {
    nullable: true,
    description: 'From which day, such as `2026-03-31`, or a month or a year alone; null where it is not known.',
  })
  from!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'To which day; null where it is not known, or where it lasts.',
  })
  to!: string | null;

  @Field(() => OfficeSourceEnum, { description: 'Who says so.' })
  source!: keyof typeof OfficeSourceEnum;

  @Field(() => Int, { description: 'How many articles say so; 0 for the catalogue.' })
  articleCount!: number;
}

@ObjectType({ description: 'What somebody is called, in the words of an article.' })
export class RoleOfTheDay {
  @Field(() => String, { description: 'The words.' })
  title!: string;

  @Field(() => LanguageCode, { description: 'Their language.' })
  language!: string;
}

/** An office of the catalogue: its title in the first of the languages that there is one in, else in English, else in any. */
export function officeIn({ titles, from, to }: CatalogueOffice, languages: string[]): Office {
  const wanted = [...languages.map((language) => language.split('-', 1)[0]!), 'en'];
  const title = wanted.map((language) => titles.find((one) => one.language === language)).find(Boolean) ?? titles[0]!;
  return { ...title, from, to, source: 'CATALOGUE', articleCount: 0 };
}

/** The office of the catalogue that somebody held on a day, in milliseconds since 1970 UTC; null where there is none. */
export function officeOn(offices: CatalogueOffice[], time: number): CatalogueOffice | null {
  const day = new Date(time).toISOString().slice(0, 10);
  return offices.find(({ from, to }) => (from ?? '') <= day && day <= (to === null ? '9999' : `${to}~`)) ?? null;
}
