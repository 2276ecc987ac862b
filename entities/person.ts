import { Field, ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { Node } from './node.ts';
import { Speaker } from './speaker.ts';

/** A speaker of kind PERSON. */
@ChildEntity('PERSON')
@ObjectType({ implements: [Node, Speaker], description: 'A person who speaks or is spoken of.' })
export class Person extends Speaker {
  @Field(() => String, {
    nullable: true,
    description: 'What the person is, in the words of an article; null where none tells.',
  })
  override role!: string | null;
}
