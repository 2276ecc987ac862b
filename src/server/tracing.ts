import type { ApolloServerPlugin } from '@apollo/server';
import { type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context } from '../../schema/context.ts';

/**
 * A span for each GraphQL operation, by OpenTelemetry's conventions. Without a tracer provider, which whoever runs Qawl sets
 * up (`node --import`), spans go nowhere and cost nothing. Documents and variables are not told: they may hold what a
 * journalist looks for.
 */
export const traceOperations: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue }) {
    const span = trace
      .getTracer('qawl')
      .startSpan('graphql', { kind: SpanKind.SERVER, attributes: { 'qawl.request_id': contextValue.requestId } });
    return {
      async didResolveOperation({ operation, operationName }) {
        if (operation !== undefined) name(span, operation.operation, operationName);
      },
      async willSendResponse({ response, errors }) {
        const failed = errors?.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR') ?? false;
        if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
        if (errors !== undefined) span.setAttribute('qawl.errors', errors.length);
        if (response.http.status !== undefined) span.setAttribute('http.response.status_code', response.http.status);
        span.end();
      },
    };
  },
};

function name(span: Span, type: string, operationName: string | null): void {
  span.updateName(operationName === null ? type : `${type} ${operationName}`);
  span.setAttribute('graphql.operation.type', type);
  if (operationName !== null) span.setAttribute('graphql.operation.name', operationName);
}
