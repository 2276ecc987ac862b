import 'reflect-metadata';
import { Field, InterfaceType } from 'type-graphql';

/** A failure that a mutation expects. Every mutation has a type of its own for them, with a `code` of its own enum. */
@InterfaceType({ description: 'What kept a mutation from doing what it was asked: an answer, not an accident.' })
export abstract class UserError {
  @Field(() => String, { description: 'What is wrong, in English, for people.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The argument that it lies with, such as `input.url`; null where it lies with none.',
  })
  argument!: string | null;
}
