/** Queries to click in GraphiQL, chosen for the samples. A test runs them all. */
export const EXAMPLES: [Example, ...Example[]] = [
  {
    title: 'Who said what about Mali',
    tells: 'Quotes about a country, newest first, with the words that show the country.',
    query: `query QuotesAboutMali {
  country(code: "ML") {
    name(language: "en")
    quotes(first: 10) {
      totalCount
      nodes {
        text
        kind
        speaker {
          name(language: "en")
          ... on Person { role }
        }
        about { country { code } mention reason }
        article { title publishedAt source { name isSample } }
      }
    }
  }
}`,
    variables: {},
  },
  {
    title: 'Who speaks about Ukraine',
    tells: 'The speakers most quoted about a country, and what each of them said.',
    query: `query SpeakersAboutCountry($code: CountryCode!) {
  country(code: $code) {
    name(language: "en")
    speakers(first: 10) {
      totalCount
      edges {
        quoteCount
        node {
          __typename
          name(language: "en")
          country { code }
          quotes(first: 3, filter: { aboutCountry: [$code] }) {
            nodes { text language article { title } }
          }
        }
      }
    }
  }
}`,
    variables: { code: 'UA' },
  },
  {
    title: 'The person quoted most',
    tells: 'Names in every script, the role, the countries spoken about and the latest words.',
    query: `query Person {
  people(first: 1, orderBy: QUOTE_COUNT_DESC) {
    nodes {
      id
      name(language: "en")
      names { name language script }
      role
      country { code name(language: "en") }
      countriesDiscussed(first: 10) {
        edges { quoteCount node { code name(language: "en") } }
      }
      quotes(first: 5) { totalCount nodes { text publishedAt } }
    }
  }
}`,
    variables: {},
  },
  {
    title: 'Whose people talk about which country',
    tells: 'The matrix: the speaker’s country against the country spoken about, with counts.',
    query: `query Matrix($filter: QuoteFilter) {
  quoteStats(groupBy: [SPEAKER_COUNTRY, ABOUT_COUNTRY], filter: $filter, first: 50) {
    total
    groups {
      count
      keys { dimension key label }
    }
  }
}`,
    variables: { filter: { minConfidence: 0.5 } },
  },
  {
    title: 'البحث بالعربية: الرئيس',
    tells: 'Search that knows Arabic: finds the word with its prefixes, vowel signs and spellings.',
    query: `query Search($text: String!) {
  search(text: $text, first: 10) {
    people { id name }
    organizations { id name }
    countries { code name(language: "ar") }
    quotes { nodes { text speaker { name } } }
    articles { nodes { title source { name } } }
  }
}`,
    variables: { text: 'الرئيس' },
  },
  {
    title: 'Direct quotes in French, with their evidence',
    tells: 'Filters joined by AND; which rule found the words, and who stands before and after them.',
    query: `query DirectQuotes($filter: QuoteFilter) {
  quotes(first: 10, filter: $filter) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      text
      context { before after }
      cue
      confidence
      speakerMention
      speaker { name }
      evidence { spanReason speakerReason cue { text start end } }
      extractor { name version }
    }
  }
}`,
    variables: { filter: { kind: ['DIRECT'], language: ['fr'] } },
  },
];

export interface Example {
  title: string;
  /** What the answer tells, in one sentence. */
  tells: string;
  query: string;
  variables: Record<string, unknown>;
}
