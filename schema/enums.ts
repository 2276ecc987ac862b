import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';

export const QuoteKindEnum = { DIRECT: 'DIRECT', INDIRECT: 'INDIRECT', MIXED: 'MIXED' } as const;
registerEnumType(QuoteKindEnum, {
  name: 'QuoteKind',
  description: 'How the words are given.',
  valuesConfig: {
    DIRECT: { description: 'The words themselves, between marks.' },
    INDIRECT: { description: 'A reported clause: what was said, in the words of the article.' },
    MIXED: { description: 'A reported clause of which part stands between marks.' },
  },
});

export const SpeakerKindEnum = { PERSON: 'PERSON', ORGANIZATION: 'ORGANIZATION' } as const;
registerEnumType(SpeakerKindEnum, {
  name: 'SpeakerKind',
  description: 'What a speaker is.',
  valuesConfig: {
    PERSON: { description: 'A person.' },
    ORGANIZATION: { description: 'An organization such as a ministry, a party or a state.' },
  },
});

export const CountryReasonEnum = {
  NAME: 'NAME',
  DEMONYM: 'DEMONYM',
  CAPITAL: 'CAPITAL',
  SEAT: 'SEAT',
  REFERENCE: 'REFERENCE',
  REVIEW: 'REVIEW',
} as const;
registerEnumType(CountryReasonEnum, {
  name: 'CountryReason',
  description: 'Which kind of words shows that a country is meant.',
  valuesConfig: {
    NAME: { description: 'The country’s name.' },
    DEMONYM: { description: 'A word made of the name: Malian, مالي, malienne.' },
    CAPITAL: { description: 'The capital, standing for its government: Bamako.' },
    SEAT: { description: 'A seat of power, standing for its government: the Kremlin.' },
    REFERENCE: { description: 'Words that point at a country known from the text: “our country”, “the kingdom”.' },
    REVIEW: { description: 'None: an editor said so.' },
  },
});

export const ReviewStatusEnum = {
  UNREVIEWED: 'UNREVIEWED',
  CONFIRMED: 'CONFIRMED',
  CORRECTED: 'CORRECTED',
  REJECTED: 'REJECTED',
} as const;
registerEnumType(ReviewStatusEnum, {
  name: 'ReviewStatus',
  description: 'What editors said of a quote.',
  valuesConfig: {
    UNREVIEWED: { description: 'Nothing yet: it is as the program found it.' },
    CONFIRMED: { description: 'It is right.' },
    CORRECTED: { description: 'Its speaker or its countries are by an editor.' },
    REJECTED: { description: 'It is no quote. Lists, searches and counts leave it out unless it is asked for.' },
  },
});

export const AuditActionEnum = {
  REVIEW_QUOTE: 'REVIEW_QUOTE',
  MERGE_SPEAKERS: 'MERGE_SPEAKERS',
  SPLIT_SPEAKER: 'SPLIT_SPEAKER',
  RENAME_SPEAKER: 'RENAME_SPEAKER',
  ADD_NAME: 'ADD_NAME',
  NOT_A_PERSON: 'NOT_A_PERSON',
  KEEP_APART: 'KEEP_APART',
} as const;
registerEnumType(AuditActionEnum, {
  name: 'AuditAction',
  description: 'What an editor did.',
  valuesConfig: {
    REVIEW_QUOTE: { description: 'Said of a quote whether it is right, put it right, or took that back.' },
    MERGE_SPEAKERS: { description: 'Made two people or organizations one, or took that back.' },
    SPLIT_SPEAKER: { description: 'Made two of one, or took that back.' },
    RENAME_SPEAKER: { description: 'Called one by another name, or took that back.' },
    ADD_NAME: { description: 'Said that a name is one’s, or took that back.' },
    NOT_A_PERSON: { description: 'Said that a name is nobody’s, or took that back.' },
    KEEP_APART: { description: 'Said that two are not one, or took that back.' },
  },
});

export const QuoteOrderEnum = {
  PUBLISHED_DESC: 'PUBLISHED_DESC',
  PUBLISHED_ASC: 'PUBLISHED_ASC',
  TEXT_ASC: 'TEXT_ASC',
} as const;
registerEnumType(QuoteOrderEnum, {
  name: 'QuoteOrder',
  description:
    'The order of a list of quotes. What was published at the same moment keeps the order in which it was stored.',
  valuesConfig: {
    PUBLISHED_DESC: { description: 'Newest first.' },
    PUBLISHED_ASC: { description: 'Oldest first.' },
    TEXT_ASC: { description: 'Article by article, as they stand in the text.' },
  },
});

export const CitationStyleEnum = { TEXT: 'TEXT', BIBTEX: 'BIBTEX', RIS: 'RIS', CSL_JSON: 'CSL_JSON' } as const;
registerEnumType(CitationStyleEnum, {
  name: 'CitationStyle',
  description: 'How a citation is written.',
  valuesConfig: {
    TEXT: { description: 'One line for people.' },
    BIBTEX: { description: 'An entry of BibTeX: `@misc`.' },
    RIS: { description: 'A record of RIS, which most programs for references read.' },
    CSL_JSON: { description: 'A list of one item of CSL-JSON, as text.' },
  },
});

export const SpeakerOrderEnum = { QUOTE_COUNT_DESC: 'QUOTE_COUNT_DESC', NAME_ASC: 'NAME_ASC' } as const;
registerEnumType(SpeakerOrderEnum, {
  name: 'SpeakerOrder',
  description: 'The order of a list of people or organizations.',
  valuesConfig: {
    QUOTE_COUNT_DESC: { description: 'The most quoted first.' },
    NAME_ASC: { description: 'By name, folded: without case, marks and spelling variants.' },
  },
});

export const SourceOrderEnum = { QUOTE_COUNT_DESC: 'QUOTE_COUNT_DESC', NAME_ASC: 'NAME_ASC' } as const;
registerEnumType(SourceOrderEnum, {
  name: 'SourceOrder',
  description: 'The order of a list of sources.',
  valuesConfig: {
    QUOTE_COUNT_DESC: { description: 'Those with the most quotes first.' },
    NAME_ASC: { description: 'By name, folded: without case and marks.' },
  },
});

export const AddedOrderEnum = { ADDED_ASC: 'ADDED_ASC', ADDED_DESC: 'ADDED_DESC' } as const;
registerEnumType(AddedOrderEnum, {
  name: 'AddedOrder',
  description: 'The order of a list of what was added to this server: feeds, webhooks.',
  valuesConfig: {
    ADDED_ASC: { description: 'Those added first, first.' },
    ADDED_DESC: { description: 'Those added last, first.' },
  },
});

export const CountryOrderEnum = { QUOTE_COUNT_DESC: 'QUOTE_COUNT_DESC', CODE_ASC: 'CODE_ASC' } as const;
registerEnumType(CountryOrderEnum, {
  name: 'CountryOrder',
  description: 'The order of a list of countries.',
  valuesConfig: {
    QUOTE_COUNT_DESC: { description: 'Those with the most quotes first, by the count that the list tells.' },
    CODE_ASC: { description: 'By their codes.' },
  },
});

export const CountOrderEnum = {
  QUOTE_COUNT_DESC: 'QUOTE_COUNT_DESC',
  QUOTE_COUNT_ASC: 'QUOTE_COUNT_ASC',
} as const;
registerEnumType(CountOrderEnum, {
  name: 'CountOrder',
  description: 'The order of a list that counts quotes between a speaker and a country.',
  valuesConfig: {
    QUOTE_COUNT_DESC: { description: 'Those with the most quotes first.' },
    QUOTE_COUNT_ASC: { description: 'Those with the fewest quotes first.' },
  },
});

export const ArticleOrderEnum = { PUBLISHED_DESC: 'PUBLISHED_DESC', PUBLISHED_ASC: 'PUBLISHED_ASC' } as const;
registerEnumType(ArticleOrderEnum, {
  name: 'ArticleOrder',
  description: 'The order of a list of articles.',
  valuesConfig: {
    PUBLISHED_DESC: { description: 'Newest first.' },
    PUBLISHED_ASC: { description: 'Oldest first.' },
  },
});

export const QuoteDimensionEnum = {
  ABOUT_COUNTRY: 'ABOUT_COUNTRY',
  SPEAKER: 'SPEAKER',
  SPEAKER_COUNTRY: 'SPEAKER_COUNTRY',
  SOURCE: 'SOURCE',
  LANGUAGE: 'LANGUAGE',
  KIND: 'KIND',
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  YEAR: 'YEAR',
} as const;
registerEnumType(QuoteDimensionEnum, {
  name: 'QuoteDimension',
  description: 'What quotes can be counted by.',
  valuesConfig: {
    ABOUT_COUNTRY: { description: 'The countries that quotes are about; a quote about two counts in two groups.' },
    SPEAKER: { description: 'Who speaks; quotes without a known speaker are left out.' },
    SPEAKER_COUNTRY: { description: 'The country of who speaks; quotes where it is not known are left out.' },
    SOURCE: { description: 'The outlet that printed it.' },
    LANGUAGE: { description: 'The language of the quote.' },
    KIND: { description: 'Direct, indirect or mixed.' },
    DAY: { description: 'The day of publication, `2026-03-31`.' },
    WEEK: { description: 'The ISO week of publication, `2026-W14`.' },
    MONTH: { description: 'The month of publication, `2026-03`.' },
    YEAR: { description: 'The year of publication, `2026`.' },
  },
});

export const FeedStatusEnum = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', GONE: 'GONE' } as const;
registerEnumType(FeedStatusEnum, {
  name: 'FeedStatus',
  description: 'Whether a feed is fetched.',
  valuesConfig: {
    ACTIVE: { description: 'It is fetched when it is due.' },
    PAUSED: { description: 'It is not fetched until somebody says so.' },
    GONE: { description: 'Its server said that it is no more.' },
  },
});

export const FeedLookOutcomeEnum = { READ: 'READ', UNCHANGED: 'UNCHANGED', FAILED: 'FAILED' } as const;
registerEnumType(FeedLookOutcomeEnum, {
  name: 'FeedLookOutcome',
  description: 'What came of a look at a feed.',
  valuesConfig: {
    READ: { description: 'It was read.' },
    UNCHANGED: { description: 'Its server said that it is as it was.' },
    FAILED: { description: 'It could not be had, or not be read.' },
  },
});

export const WebhookStatusEnum = { ACTIVE: 'ACTIVE', DISABLED: 'DISABLED' } as const;
registerEnumType(WebhookStatusEnum, {
  name: 'WebhookStatus',
  description: 'Whether quotes are sent to a webhook.',
  valuesConfig: {
    ACTIVE: { description: 'They are.' },
    DISABLED: {
      description:
        'They are not, for a message failed again and again, or the receiver said that it is gone (410). A test that is answered well ends that.',
    },
  },
});

export const WebhookDeliveryStatusEnum = {
  PENDING: 'PENDING',
  DELIVERED: 'DELIVERED',
  FAILED: 'FAILED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
registerEnumType(WebhookDeliveryStatusEnum, {
  name: 'WebhookDeliveryStatus',
  description: 'What became of a message to a webhook.',
  valuesConfig: {
    PENDING: { description: 'It is to be sent, or to be sent again.' },
    DELIVERED: { description: 'It was answered with a status of 200 to 299.' },
    FAILED: { description: 'It was given up.' },
    WITHDRAWN: { description: 'Nothing was left of its quotes: editors rejected them, or they were removed.' },
  },
});
