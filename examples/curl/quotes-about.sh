#!/bin/sh
# Who said what about a country, newest first, as JSON: ./quotes-about.sh ML [http://localhost:4000]
code="${1:-ML}"
server="${2:-http://localhost:4000}"

curl --silent --show-error --fail-with-body "$server/graphql" \
  --header 'content-type: application/json' \
  --data @- <<JSON
{
  "query": "query QuotesAbout(\$code: CountryCode!, \$first: Int!, \$after: String) { country(code: \$code) { name(language: \\"en\\") quotes(first: \$first, after: \$after) { totalCount pageInfo { hasNextPage endCursor } nodes { text speaker { name(language: \\"en\\") } article { url } } } } }",
  "variables": { "code": "$code", "first": 20 }
}
JSON
