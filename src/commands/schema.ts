import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { printQawlSchema } from '../server/schema.ts';
import { CommandFailure, messageOf } from './output.ts';

/** `qawl schema`: the schema's SDL. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the GraphQL schema')
    .option('--write <file>', 'write it to a file instead')
    .addHelpText('after', EXAMPLES)
    .action(async ({ write }: { write?: string }) => {
      const schema = printQawlSchema();
      if (write === undefined) process.stdout.write(schema);
      else
        await writeFile(write, schema).catch((problem) =>
          Promise.reject(new CommandFailure(`${write}: ${messageOf(problem)}`)),
        );
    });
}

const EXAMPLES = `
Examples:
  $ qawl schema
  $ qawl schema --write schema/schema.graphql`;
