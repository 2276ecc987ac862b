import { Article } from '../entities/article.ts';
import { AuditEntry } from '../entities/auditEntry.ts';
import { Country } from '../entities/country.ts';
import { Feed } from '../entities/feed.ts';
import { Organization } from '../entities/organization.ts';
import { Person } from '../entities/person.ts';
import { Quote } from '../entities/quote.ts';
import { Source } from '../entities/source.ts';
import { Speaker } from '../entities/speaker.ts';
import { Webhook } from '../entities/webhook.ts';
import { connectionOf } from './connection.ts';
import { SuggestedMerge } from './keepApart.ts';

export const QuoteConnection = connectionOf('Quote', () => Quote, { one: 'A quote', many: 'quotes' });
export const ArticleConnection = connectionOf('Article', () => Article, { one: 'An article', many: 'articles' });
export const PersonConnection = connectionOf('Person', () => Person, { one: 'A person', many: 'people' });
export const OrganizationConnection = connectionOf('Organization', () => Organization, {
  one: 'An organization',
  many: 'organizations',
});
export const SourceConnection = connectionOf('Source', () => Source, { one: 'A source', many: 'sources' });
export const FeedConnection = connectionOf('Feed', () => Feed, { one: 'A feed', many: 'feeds' });
export const WebhookConnection = connectionOf('Webhook', () => Webhook, { one: 'A webhook', many: 'webhooks' });
export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntry, {
  one: 'An entry of the audit log',
  many: 'entries of the audit log',
});
export const SuggestedMergeConnection = connectionOf('SuggestedMerge', () => SuggestedMerge, {
  one: 'Two who may be one',
  many: 'two and two who may be one',
});
export const CountryConnection = connectionOf('Country', () => Country, { one: 'A country', many: 'countries' });
export const CountrySpeakerConnection = connectionOf('CountrySpeaker', () => Speaker, {
  one: 'A person or organization',
  many: 'who speaks about a country',
  edgeCount: 'How many quotes of this speaker are about the country.',
});
export const DiscussedCountryConnection = connectionOf('DiscussedCountry', () => Country, {
  one: 'A country',
  many: 'the countries that a speaker talks about',
  edgeCount: 'How many quotes of the speaker are about this country.',
});
