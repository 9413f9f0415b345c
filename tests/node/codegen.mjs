// The client that an integrator would generate, as strict as the generator can be.

/** A scalar that is not listed here fails the generation, instead of becoming `any`. */
const scalars = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  LocalDateTime: 'string',
  TimeOfDay: 'string',
};

export default {
  // A file, or the address of a running server's /schema.graphql.
  schema: process.env.WAYMARK_SCHEMA ?? '../../schema.graphql',
  documents: ['story/**/*.ts', 'story/**/*.graphql'],
  generates: {
    'gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars,
      },
    },
  },
  // Node wants the ending in an import.
  importExtension: '.js',
};
