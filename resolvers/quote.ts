import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Article } from '../entities/article.ts';
import { Quote } from '../entities/quote.ts';
import { QuoteCountry } from '../entities/quoteCountry.ts';
import { Source } from '../entities/source.ts';
import { Speaker } from '../entities/speaker.ts';
import { QuoteConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { CitationStyleEnum, ReviewStatusEnum } from '../schema/enums.ts';
import { rowId } from '../schema/ids.ts';
import { quoteFilter, searchText } from '../schema/narrow.ts';
import { officeIn, officeOn, RoleOfTheDay } from '../schema/office.ts';
import { withinLimit } from '../schema/page.ts';
import { Extractor, Highlight, QuoteContext, QuoteEvidence, type TextRange } from '../schema/quoteParts.ts';
import { DateTime } from '../schema/scalars.ts';
import type { CitationStyle } from '../src/citations/cite.ts';
import type { QuoteEvidence as StoredEvidence } from '../src/extraction.ts';
import { SPAN_REASONS, SPEAKER_REASONS } from '../src/reasons.ts';
import type { ReviewStatus } from '../src/store/filters.ts';
import { highlights } from '../src/store/search.ts';
import { citationOf } from './citation.ts';
import { QuotesArguments, quoteList } from './quoteList.ts';

@Resolver(() => Quote)
export class QuoteResolver {
  @Query(() => Quote, { nullable: true, description: 'One quote; null when there is none with this id.' })
  quote(@Arg('id', () => ID, { description: 'The quote’s id.' }) id: string, @Ctx() { loaders }: Context) {
    const key = rowId(id, ['Quote']);
    return key === null ? null : loaders.quote.load(key);
  }

  @Query(() => QuoteConnection, {
    description:
      'Quotes by any combination of who, about which country, from which country, when, where, in which words.',
  })
  quotes(@Args(() => QuotesArguments) { filter, orderBy, ...page }: QuotesArguments, @Ctx() context: Context) {
    return quoteList(context, page, { filter: quoteFilter(filter), order: orderBy });
  }

  @FieldResolver(() => Speaker, { nullable: true, description: 'Who says it; null when the text does not tell.' })
  speaker(@Root() quote: Quote, @Ctx() { loaders }: Context) {
    return quote.speakerId === null ? null : loaders.speaker.load(quote.speakerId);
  }

  @FieldResolver(() => RoleOfTheDay, {
    nullable: true,
    description:
      'What the speaker was when it was said: as the article says, else as the articles nearest in time do, those in its language before others, else as the catalogue does; null where none tells.',
  })
  async speakerRole(@Root() quote: Quote, @Ctx() { loaders }: Context): Promise<RoleOfTheDay | null> {
    const { speakerId, articleId, language, orderedAt } = quote;
    if (speakerId === null) return null;
    const found = await loaders.roleOfTheDay.load({ speakerId, articleId, language, orderedAt });
    if (found !== null) return { title: found.role, language: found.language };
    const office = officeOn(await loaders.offices.load(speakerId), orderedAt);
    return office === null ? null : officeIn(office, [language]);
  }

  @FieldResolver(() => [QuoteCountry], {
    description: 'The countries that it is about, each with the words that show it.',
  })
  about(@Root() quote: Quote, @Ctx() { loaders }: Context) {
    return loaders.aboutCountries.load(quote.id);
  }

  @FieldResolver(() => ReviewStatusEnum, {
    description: 'What editors said of it. `evidence` tells what the program found, whatever they corrected.',
  })
  reviewStatus(@Root() quote: Quote): ReviewStatus {
    return quote.reviewStatus ?? 'UNREVIEWED';
  }

  @FieldResolver(() => Article, { description: 'The article that it was found in.' })
  article(@Root() quote: Quote, @Ctx() { loaders }: Context) {
    return loaders.article.load(quote.articleId);
  }

  @FieldResolver(() => Source, { description: 'The outlet that printed it.' })
  source(@Root() quote: Quote, @Ctx() { loaders }: Context) {
    return loaders.source.load(quote.sourceId);
  }

  @FieldResolver(() => [Quote], {
    description:
      'The same words where other articles print them, however they are spelled and marked, the first published first. Empty for fewer than eight words: anybody may have said them.',
  })
  async alsoIn(
    @Root() quote: Quote,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many to give: 1 to 100.' }) first: number,
    @Ctx() { loaders }: Context,
  ) {
    const most = withinLimit('first', first);
    const { utterance, articleId } = quote;
    if (utterance === null) return [];
    return loaders.quote.loadMany(await loaders.alsoIn.load({ utterance, articleId, most }));
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'When its article was first seen without it; null where it stands there. What vanished keeps its id, is in no list, search, count or export unless `vanished` asks for it, and its offsets are those in the text that the article had before.',
  })
  vanishedAt(@Root() { vanishedAt }: Quote): number | null {
    return vanishedAt === 0 ? null : vanishedAt;
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: 'Of one that vanished: the quote with other words that stands in its place; null where none does.',
  })
  changedTo(@Root() { changedToId }: Quote, @Ctx() { loaders }: Context) {
    return changedToId === null ? null : loaders.quote.load(changedToId);
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: 'The quote that stood in its place with other words, before the article changed; null where none did.',
  })
  async changedFrom(@Root() { id }: Quote, @Ctx() { loaders }: Context) {
    const formerId = await loaders.changedFrom.load(id);
    return formerId === null ? null : loaders.quote.load(formerId);
  }

  @FieldResolver(() => QuoteContext, { description: 'The text around it.' })
  context(@Root() quote: Quote): QuoteContext {
    return { before: quote.contextBefore, after: quote.contextAfter };
  }

  @FieldResolver(() => [Highlight], {
    description: 'Where its text has words that are searched for, in any spelling; offsets into `text`. At most 100.',
  })
  highlights(
    @Root() quote: Quote,
    @Arg('search', () => String, { description: 'The words, as for a filter: at most 200 characters.' }) search: string,
  ) {
    return highlights(quote.text, searchText(search, 'search'));
  }

  @FieldResolver(() => QuoteEvidence, { description: 'Why it was taken for a quote, and of this speaker.' })
  evidence(@Root() quote: Quote): QuoteEvidence {
    const { span, speaker } = JSON.parse(quote.evidence) as StoredEvidence;
    return {
      span,
      spanReason: (SPAN_REASONS as Record<string, string>)[span] ?? span,
      speaker,
      speakerReason: speaker === null ? null : ((SPEAKER_REASONS as Record<string, string>)[speaker] ?? speaker),
      cue: placed(quote.cue, quote.cueStart, quote.cueEnd),
      speakerMention: placed(quote.speakerMention, quote.speakerMentionStart, quote.speakerMentionEnd),
    };
  }

  @FieldResolver(() => String, {
    description:
      'The quote cited, with its article. Served at `/quotes/ID/citation.txt` as well, and `.bib`, `.ris` and `.json`.',
  })
  citation(
    @Root() quote: Quote,
    @Arg('style', () => CitationStyleEnum, { defaultValue: 'TEXT', description: 'How it is written.' })
    style: CitationStyle,
    @Ctx() context: Context,
  ): Promise<string> {
    return citationOf(quote, style, context);
  }

  @FieldResolver(() => Extractor, { description: 'What found it.' })
  extractor(@Root() quote: Quote): Extractor {
    return { name: quote.extractorName, version: quote.extractorVersion };
  }
}

function placed(text: string | null, start: number | null, end: number | null): TextRange | null {
  return text === null || start === null || end === null ? null : { text, start, end };
}
