/** What the tools ask, in the words of the API: the same limits, the same answers. */
const QUOTE_PARTS = `fragment QuoteParts on Quote {
  id kind text language confidence publishedAt
  speaker { __typename id name country { code } ... on Person { role } }
  about { country { code name } }
  article { title url }
  source { name }
}`;

export const SEARCH_QUOTES = `query SearchQuotes($filter: QuoteFilter, $first: Int, $after: String) {
  quotes(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...QuoteParts }
  }
}
${QUOTE_PARTS}`;

export const FIND_SPEAKERS = `query FindSpeakers($name: String!) {
  search(text: $name, first: 5) {
    people { __typename id name role country { code } quoteCount }
    organizations { __typename id name country { code } quoteCount }
  }
}`;

export const SPEAKER_PROFILE = `query SpeakerProfile($id: ID!) {
  node(id: $id) {
    __typename
    ... on Speaker {
      id name quoteCount
      names { name language }
      country { code name }
      countriesDiscussed(first: 10) { edges { quoteCount node { code name } } }
      quotes(first: 10) { nodes { ...QuoteParts } }
    }
    ... on Person { role wikidataId }
  }
}
${QUOTE_PARTS}`;

export const COUNTRY_TIMELINE = `query CountryTimeline(
  $code: CountryCode!, $filter: QuoteFilter!, $groupBy: [QuoteDimension!]!, $timeZone: TimeZone!
) {
  country(code: $code) {
    code name
    speakers(first: 10) { edges { quoteCount node { __typename id name } } }
  }
  quoteStats(filter: $filter, groupBy: $groupBy, first: 366, timeZone: $timeZone) {
    total
    groups { count keys { key } }
  }
  quotes(filter: $filter, first: 10) { nodes { ...QuoteParts } }
}
${QUOTE_PARTS}`;

export const QUOTE_EVIDENCE = `query QuoteEvidence($id: ID!) {
  quote(id: $id) {
    ...QuoteParts
    start end cue speakerMention
    context { before after }
    about { country { code } mention reason start end }
    evidence { span spanReason speaker speakerReason }
    extractor { name version }
    citation(style: TEXT)
  }
}
${QUOTE_PARTS}`;
