import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../../schema/context.ts';

/**
 * The Model Context Protocol at /mcp, for programs that reason with what was said: streamable HTTP without sessions, a few tools that
 * read. What they ask goes the way of every GraphQL request, through the same limits, as whoever the request's token says.
 */
export function serveAgents(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  contextOf: (request: FastifyRequest) => Context,
): void {
  app.post('/mcp', async (request, reply) => {
    // One message a request, as the protocol has it today: each is counted.
    if (Array.isArray(request.body)) {
      const message = 'Send one message in a request.';
      return reply.code(400).send({ jsonrpc: '2.0', id: null, error: { code: -32600, message } });
    }
    // Few servers meet an agent: the protocol is loaded when one comes.
    const { answerAgent } = await import('./answer.ts');
    // The transport answers by itself, with the headers that every answer has.
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    await answerAgent(apollo, contextOf(request), { request: request.raw, response: reply.raw, body: request.body });
  });

  // Nothing is ever sent unasked, and there are no sessions to end.
  app.route({
    method: ['GET', 'DELETE'],
    url: '/mcp',
    handler: (request, reply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .send({
          errors: [
            {
              message: 'The Model Context Protocol is spoken here by POST.',
              extensions: { code: 'BAD_REQUEST', requestId: request.id },
            },
          ],
        }),
  });
}
