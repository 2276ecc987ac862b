import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse } from 'graphql';
import { config } from '../../examples/typescript/codegen.ts';

/** Does in a copy of the example what its `npm run generate` does with the same settings, without the command line of the generator. */
export async function generate(folder: string): Promise<void> {
  const [[output, settings]] = Object.entries(config.generates) as [[string, (typeof config.generates)['generated/']]];
  const schema = parse(readFileSync('schema/schema.graphql', 'utf8'));
  const operations = readFileSync(path.join(folder, config.documents), 'utf8');
  const files = await preset.buildGeneratesSection({
    baseOutputDir: output,
    schema,
    schemaAst: buildASTSchema(schema),
    documents: [{ location: config.documents, document: parse(operations), rawSDL: operations }],
    config: settings.config,
    presetConfig: settings.presetConfig,
    pluginMap: {},
    plugins: [],
  });
  mkdirSync(path.join(folder, output), { recursive: true });
  for (const file of files) writeFileSync(path.join(folder, file.filename), await codegen(file));
}
