import { ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { Node } from './node.ts';
import { Speaker } from './speaker.ts';

/** A speaker of kind ORGANIZATION. */
@ChildEntity('ORGANIZATION')
@ObjectType({
  implements: [Node, Speaker],
  description: 'An organization that speaks: a ministry, a party, the White House, a state.',
})
export class Organization extends Speaker {}
