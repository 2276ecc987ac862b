import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An article of another outlet that has much the same text.' })
export class ArticleCopy {
  articleId!: number;

  @Field(() => Float, {
    description: 'Which part of their runs of four words the two have in common, to within some hundredths: 0.5 to 1.',
  })
  likeness!: number;
}
