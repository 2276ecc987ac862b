/** What GraphQL Code Generator makes: types and documents of src/operations.graphql, and their manifest, from the schema of the server. */
export const config = {
  // A server's own is the same: http://localhost:4000/schema.graphql
  schema: '../../schema/schema.graphql',
  documents: 'src/operations.graphql',
  generates: {
    'generated/': {
      preset: 'client' as const,
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string' as const,
        enumsAsTypes: true,
        useTypeImports: true,
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
    },
  },
};

export default config;
