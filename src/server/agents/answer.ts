import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Context } from '../../../schema/context.ts';
import { type Ask, addTools, Refusal } from './tools.ts';

/** Answers one message of the Model Context Protocol, and forgets it. */
export async function answerAgent(
  apollo: ApolloServer<Context>,
  contextValue: Context,
  { request, response, body }: { request: IncomingMessage; response: ServerResponse; body: unknown },
): Promise<void> {
  const server = new McpServer({ name: 'qawl', version: VERSION }, { instructions: INSTRUCTIONS });
  addTools(server, asking(apollo, contextValue));
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
  response.on('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(request, response, body);
}

/** Of the tools. */
const VERSION = '1.0.0';

const INSTRUCTIONS =
  'Qawl knows who said what about which country, out of news articles in many languages. Find quotes with search_quotes; look at quote_evidence before relying on one, and cite its article.';

function asking(apollo: ApolloServer<Context>, contextValue: Context): Ask {
  return async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('an answer in parts is not offered');
    const { data, errors } = body.singleResult;
    if (errors !== undefined) throw new Refusal(errors.map(({ message }) => message).join('\n'));
    return data as Record<string, unknown>;
  };
}
