"""Who said what about a country, newest first: python3 quotes_about.py ML [http://localhost:4000]"""

import json
import sys
import urllib.request

DOCUMENT = """
query QuotesAbout($code: CountryCode!, $first: Int!, $after: String) {
  country(code: $code) {
    name(language: "en")
    quotes(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        text
        speaker {
          name(language: "en")
        }
        article {
          url
        }
      }
    }
  }
}
"""


def ask(server, query, variables):
    """Data of the answer to a GraphQL request. Raises RuntimeError with the code of its first error."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"content-type": "application/json", "accept": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(f"{server}/graphql", body, headers)) as response:
        answer = json.load(response)
    if "errors" in answer:
        error = answer["errors"][0]
        raise RuntimeError(f"{error['extensions']['code']}: {error['message']}")
    return answer["data"]


def main(code="ML", server="http://localhost:4000"):
    after = None
    while True:
        country = ask(server, DOCUMENT, {"code": code, "first": 20, "after": after})["country"]
        if country is None:
            sys.exit(f"There is no country {code}.")
        quotes = country["quotes"]
        if after is None:
            print(f"{quotes['totalCount']} quotes about {country['name']}")
        for quote in quotes["nodes"]:
            speaker = quote["speaker"]["name"] if quote["speaker"] else "somebody"
            print(f"{speaker}: {quote['text']}")
        if not quotes["pageInfo"]["hasNextPage"]:
            return
        after = quotes["pageInfo"]["endCursor"]


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(*sys.argv[1:])
