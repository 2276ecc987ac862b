import { type Span, type SpanOptions, type TracerProvider, trace } from '@opentelemetry/api';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';

let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  server = await serve(database);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

describe('/metrics', () => {
  it('counts operations by name and outcome, errors by code and answers by status', async () => {
    await server.ask('query Mali { country(code: "ML") { code } }');
    await server.ask('query Mali { country(code: "ML") { code } }');
    await server.ask('query Wrong { quotes(first: 0) { totalCount } }');
    const page = await (await fetch(`${server.url}/metrics`)).text();
    expect(page).toContain('qawl_graphql_operation_seconds_count{operation="Mali",outcome="ok"} 2');
    expect(page).toContain('qawl_graphql_operation_seconds_count{operation="Wrong",outcome="refused"} 1');
    expect(page).toContain('qawl_graphql_errors_total{code="BAD_USER_INPUT"} 1');
    expect(page).toMatch(/qawl_http_answers_total\{status="200"\} \d/);
    expect(page).toContain('qawl_process_resident_memory_bytes');
  });

  it('keeps a limited number of names, whatever clients call their operations', async () => {
    for (let number = 0; number < 230; number++) await server.ask(`query Made${number} { __typename }`);
    const page = await (await fetch(`${server.url}/metrics`)).text();
    const names = new Set([...page.matchAll(/_count\{operation="(\w+)"/g)].map(([, name]) => name));
    expect(names.size).toBeLessThanOrEqual(202);
    expect(page).toMatch(/_count\{operation="other",outcome="ok"\} [1-9]/);
  });
});

describe('traces', () => {
  afterEach(() => trace.disable());

  it('have a span for each operation, without its document', async () => {
    const spans = recordSpans();
    await server.ask('query Spoken($code: CountryCode!) { country(code: $code) { code } }', { code: 'ML' });
    await server.ask('{ quotes(first: 0) { totalCount } }');
    expect(spans).toEqual([
      {
        name: 'query Spoken',
        isEnded: true,
        attributes: {
          'qawl.request_id': expect.any(String),
          'graphql.operation.type': 'query',
          'graphql.operation.name': 'Spoken',
        },
      },
      expect.objectContaining({
        name: 'query',
        isEnded: true,
        attributes: expect.objectContaining({ 'qawl.errors': 1 }),
      }),
    ]);
  });
});

/** Keeps what is told to OpenTelemetry, as its own kit would. */
function recordSpans(): Recorded[] {
  const spans: Recorded[] = [];
  const startSpan = (name: string, { attributes }: SpanOptions = {}): Span => {
    const recorded: Recorded = { name, attributes: { ...attributes }, isEnded: false };
    spans.push(recorded);
    const span = {
      updateName(newName: string) {
        recorded.name = newName;
        return span;
      },
      setAttribute(key: string, value: unknown) {
        recorded.attributes[key] = value;
        return span;
      },
      setStatus: () => span,
      end() {
        recorded.isEnded = true;
      },
    } as unknown as Span;
    return span;
  };
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan }) } as unknown as TracerProvider);
  return spans;
}

interface Recorded {
  name: string;
  attributes: Record<string, unknown>;
  isEnded: boolean;
}
