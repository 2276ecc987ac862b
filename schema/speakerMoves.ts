import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { SpeakerMoves as StoredMoves } from '../src/store/speakerMoves.ts';

@ObjectType({ description: 'What goes from one person or organization to another.' })
export class SpeakerMoves implements StoredMoves {
  @Field(() => Int, { description: 'How many quotes, those that editors rejected included.' })
  quoteCount!: number;

  @Field(() => Int, { description: 'How many articles name the one, or quote it.' })
  articleCount!: number;

  @Field(() => [String], { description: 'Forms of the name, at most 100.' })
  names!: string[];
}
