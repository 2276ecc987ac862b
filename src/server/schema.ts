import 'reflect-metadata';
import {
  type GraphQLInputObjectType,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AboutCountryResolver } from '../../resolvers/aboutCountry.ts';
import { AddFeedResolver } from '../../resolvers/addFeed.ts';
import { ArticleResolver } from '../../resolvers/article.ts';
import { ArticleCopyResolver } from '../../resolvers/articleCopy.ts';
import { AuditEntryResolver } from '../../resolvers/auditEntry.ts';
import { CountryResolver } from '../../resolvers/country.ts';
import { DiscoverFeedResolver } from '../../resolvers/discoverFeed.ts';
import { FeedResolver } from '../../resolvers/feed.ts';
import { ImportFeedsResolver } from '../../resolvers/importFeeds.ts';
import { IngestArticleResolver } from '../../resolvers/ingestArticle.ts';
import { MergeSpeakersResolver } from '../../resolvers/mergeSpeakers.ts';
import { NodeResolver } from '../../resolvers/node.ts';
import { OrganizationResolver } from '../../resolvers/organization.ts';
import { PersonResolver } from '../../resolvers/person.ts';
import { QualityResolver } from '../../resolvers/quality.ts';
import { QuoteResolver } from '../../resolvers/quote.ts';
import { QuoteAddedResolver } from '../../resolvers/quoteAdded.ts';
import { QuoteStatsResolver } from '../../resolvers/quoteStats.ts';
import { ReviewQueueResolver } from '../../resolvers/reviewQueue.ts';
import { ReviewQuoteResolver } from '../../resolvers/reviewQuote.ts';
import { RisingCountriesResolver } from '../../resolvers/risingCountries.ts';
import { SearchResolver } from '../../resolvers/search.ts';
import { SourceResolver } from '../../resolvers/source.ts';
import { SpeakerResolver } from '../../resolvers/speaker.ts';
import { SpeakerDeskResolver } from '../../resolvers/speakerDesk.ts';
import { SuggestResolver } from '../../resolvers/suggest.ts';
import { SuggestedMergeResolver } from '../../resolvers/suggestedMerge.ts';
import { UndoResolver } from '../../resolvers/undo.ts';
import { WebhookResolver } from '../../resolvers/webhook.ts';
import { WithdrawArticleResolver } from '../../resolvers/withdrawArticle.ts';
import { checkRole } from '../../schema/access.ts';
import { COST_DIRECTIVES, printCosts } from './cost.ts';

/** The schema with its resolvers, built once a process. */
export function qawlSchema(): GraphQLSchema {
  built ??= build();
  return built;
}

/** The schema in words, sorted, with what its fields cost, as it is committed in schema/schema.graphql and served at /schema.graphql. */
export function printQawlSchema(): string {
  const schema = lexicographicSortSchema(qawlSchema());
  return `${printCosts(schema, printSchema(schema))}\n`;
}

let built: GraphQLSchema | undefined;

function build(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AboutCountryResolver,
      AddFeedResolver,
      DiscoverFeedResolver,
      ImportFeedsResolver,
      ArticleResolver,
      AuditEntryResolver,
      ArticleCopyResolver,
      CountryResolver,
      FeedResolver,
      IngestArticleResolver,
      MergeSpeakersResolver,
      NodeResolver,
      OrganizationResolver,
      PersonResolver,
      QualityResolver,
      QuoteAddedResolver,
      QuoteResolver,
      QuoteStatsResolver,
      ReviewQueueResolver,
      ReviewQuoteResolver,
      WithdrawArticleResolver,
      RisingCountriesResolver,
      SearchResolver,
      SourceResolver,
      SpeakerResolver,
      SpeakerDeskResolver,
      SuggestedMergeResolver,
      SuggestResolver,
      UndoResolver,
      WebhookResolver,
    ],
    directives: [...specifiedDirectives, ...COST_DIRECTIVES],
    authChecker: checkRole,
    pubSub: NO_TOPICS,
    // Arguments are checked where they are used, in words that name them.
    validate: false,
  });
  // TypeGraphQL has no place to describe the root types.
  schema.getQueryType()!.description = 'What can be asked.';
  schema.getMutationType()!.description = 'What can be changed: by whoever has a token of the role that each needs.';
  schema.getSubscriptionType()!.description = 'What is told as it happens: over WebSocket, or as an event stream.';
  for (const name of ONE_OF) (schema.getType(name) as GraphQLInputObjectType).isOneOf = true;
  return schema;
}

/** Inputs of which exactly one field is given. */
const ONE_OF = ['SpeakerReference'];

/** TypeGraphQL wants one; ours subscribe to the database (resolvers/quoteAdded.ts). */
const NO_TOPICS = {
  publish() {},
  subscribe(): never {
    throw new Error('There are no topics.');
  },
};
