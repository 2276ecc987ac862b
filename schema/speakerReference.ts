import 'reflect-metadata';
import { Field, ID, InputType } from 'type-graphql';

/** `schema.ts` makes it a `@oneOf`, which TypeGraphQL does not know. */
@InputType('SpeakerReference', { description: 'Which person or organization is meant: by exactly one of these.' })
export class SpeakerReference {
  @Field(() => ID, { nullable: true, description: 'By its id.' })
  id?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'By a form of its name, whole, without regard to case, accents and spelling variants; of several the most quoted. At most 200 characters.',
  })
  name?: string;
}
