import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever has an id of its own. In a row the id is the table's key; the API shows it as an opaque global id. */
@InterfaceType({ description: 'Whatever has an id of its own and can be asked for by it.' })
export abstract class Node {
  @Field(() => ID, {
    description:
      'Opaque, the same for ever, good for `node` and `nodes`. That of a person or organization that was found to be another one leads to this one.',
  })
  readonly id!: number | string;
}
