import 'reflect-metadata';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../entities/node.ts';
import { LanguageCode } from './scalars.ts';

export const SuggestionKindEnum = {
  PERSON: 'PERSON',
  ORGANIZATION: 'ORGANIZATION',
  COUNTRY: 'COUNTRY',
  SOURCE: 'SOURCE',
} as const;
registerEnumType(SuggestionKindEnum, {
  name: 'SuggestionKind',
  description: 'What can be suggested while somebody types.',
  valuesConfig: {
    PERSON: { description: 'People.' },
    ORGANIZATION: { description: 'Organizations.' },
    COUNTRY: { description: 'Countries.' },
    SOURCE: { description: 'Outlets.' },
  },
});

@ObjectType({ description: 'What somebody may mean who types.' })
export class Suggestion {
  @Field(() => Node, { description: 'The person, organization, country or source.' })
  node!: Node;

  @Field(() => String, { description: 'The form of its name that has what was typed, whole.' })
  name!: string;

  @Field(() => LanguageCode, {
    nullable: true,
    description: 'The language of that form; null for sources, whose names have none.',
  })
  language!: string | null;
}

export type SuggestionKind = keyof typeof SuggestionKindEnum;
