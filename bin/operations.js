// Writes what the explorer knows of its GraphQL operations: web/explorer/graphql/generated/, made of the .graphql files beside the
// pages and of schema/schema.graphql. Not kept in git; made before it is needed, and only where those files changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const explorer = path.join(root, 'web/explorer');
const generated = path.join(explorer, 'graphql/generated');

/** Generates the types and hashes of all operations, and the manifest of their documents. Throws where one does not fit the schema. */
export async function generateOperations() {
  const schema = readFileSync(path.join(root, 'schema/schema.graphql'), 'utf8');
  const documents = graphqlFiles(explorer).map((file) => ({
    location: path.relative(root, file),
    text: readFileSync(file, 'utf8'),
  }));
  const stamp = `// ${digest([VERSION, schema, ...documents.flatMap(({ location, text }) => [location, text])])}\n`;
  const operations = path.join(generated, 'operations.ts');
  if (existsSync(operations) && readFileSync(operations, 'utf8').startsWith(stamp)) return;

  for (const [name, content] of await write(schema, documents)) {
    mkdirSync(generated, { recursive: true });
    writeFileSync(path.join(generated, name), name === 'operations.ts' ? stamp + content : content);
  }
}

/** The generated files by name. Loaded only when there is work: the libraries take longer to load than to run. */
async function write(schemaText, documents) {
  const [{ codegen }, { preset }, { buildASTSchema, parse }] = await Promise.all([
    import('@graphql-codegen/core'),
    import('@graphql-codegen/client-preset'),
    import('graphql'),
  ]);
  const schema = parse(schemaText);
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: 'generated/',
    schema,
    schemaAst: buildASTSchema(schema),
    documents: documents.map(({ location, text }) => ({ location, document: parse(text), rawSDL: text })),
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      defaultScalarType: 'string',
      strictScalars: true,
      scalars: {
        ID: 'string',
        CountryCode: 'string',
        DateTime: 'string',
        LanguageCode: 'string',
        TimeZone: 'string',
        URL: 'string',
      },
    },
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
    },
    pluginMap: {},
    plugins: [],
  });
  const files = new Map();
  for (const output of outputs) {
    const name = NAMES[path.basename(output.filename)];
    // Fragments come inside of the operations that use them; on their own nobody needs them at run time.
    const content = (await codegen(output)).replaceAll(
      '= new TypedDocumentString(',
      '= /* @__PURE__ */ new TypedDocumentString(',
    );
    if (name !== undefined) files.set(name, content);
  }
  return [...files];
}

/** Of what the preset makes: the operations, and their documents by hash. Its tag functions are for documents inside of code. */
const NAMES = { 'graphql.ts': 'operations.ts', 'persisted-documents.json': 'documents.json' };

/** To be raised when what is generated changes for the same files. */
const VERSION = '1';

function graphqlFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function digest(texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateOperations();
