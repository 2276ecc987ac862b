import { Article } from '../../entities/article.ts';
import { ArticleBand } from '../../entities/articleBand.ts';
import { ArticleCountry } from '../../entities/articleCountry.ts';
import { ArticleFeed } from '../../entities/articleFeed.ts';
import { ArticleIdentity } from '../../entities/articleIdentity.ts';
import { ArticleRevision } from '../../entities/articleRevision.ts';
import { ArticleSketch } from '../../entities/articleSketch.ts';
import { ArticleSpeaker } from '../../entities/articleSpeaker.ts';
import { AuditEntry } from '../../entities/auditEntry.ts';
import { AuditQuote } from '../../entities/auditQuote.ts';
import { CatalogueEntry } from '../../entities/catalogueEntry.ts';
import { CatalogueKey } from '../../entities/catalogueKey.ts';
import { CatalogueLoad } from '../../entities/catalogueLoad.ts';
import { Country } from '../../entities/country.ts';
import { CountryName } from '../../entities/countryName.ts';
import { Feed } from '../../entities/feed.ts';
import { FeedLook } from '../../entities/feedLook.ts';
import { Organization } from '../../entities/organization.ts';
import { Person } from '../../entities/person.ts';
import { Quote } from '../../entities/quote.ts';
import { QuoteCountry } from '../../entities/quoteCountry.ts';
import { QuoteFinding } from '../../entities/quoteFinding.ts';
import { Reextraction } from '../../entities/reextraction.ts';
import { Source } from '../../entities/source.ts';
import { Speaker } from '../../entities/speaker.ts';
import { SpeakerApart } from '../../entities/speakerApart.ts';
import { SpeakerCountry } from '../../entities/speakerCountry.ts';
import { SpeakerKey } from '../../entities/speakerKey.ts';
import { SpeakerMerge } from '../../entities/speakerMerge.ts';
import { SpeakerMergeArticle } from '../../entities/speakerMergeArticle.ts';
import { SpeakerMergeQuote } from '../../entities/speakerMergeQuote.ts';
import { SpeakerName } from '../../entities/speakerName.ts';
import { SpeakerNation } from '../../entities/speakerNation.ts';
import { SpeakerRole } from '../../entities/speakerRole.ts';
import { SpeakerSuggestion } from '../../entities/speakerSuggestion.ts';
import { Token } from '../../entities/token.ts';
import { Webhook } from '../../entities/webhook.ts';
import { WebhookDelivery } from '../../entities/webhookDelivery.ts';
import { Withdrawal } from '../../entities/withdrawal.ts';

/** Every table of ours but those for search, which differ by database. */
export const ENTITIES = [
  Source,
  Feed,
  FeedLook,
  Article,
  ArticleFeed,
  ArticleIdentity,
  ArticleRevision,
  ArticleSketch,
  ArticleBand,
  ArticleSpeaker,
  ArticleCountry,
  Speaker,
  Person,
  Organization,
  SpeakerName,
  SpeakerCountry,
  SpeakerMerge,
  SpeakerMergeArticle,
  SpeakerMergeQuote,
  SpeakerApart,
  SpeakerKey,
  SpeakerRole,
  SpeakerNation,
  SpeakerSuggestion,
  CatalogueEntry,
  CatalogueKey,
  CatalogueLoad,
  Country,
  CountryName,
  Quote,
  QuoteCountry,
  QuoteFinding,
  Reextraction,
  AuditEntry,
  AuditQuote,
  Token,
  Webhook,
  WebhookDelivery,
  Withdrawal,
];
