#!/usr/bin/env node
// The command: builds what is out of date (in a checkout), then hands over to src/main.ts.
import { build } from './build.js';

build();
const { main } = await import('../dist/src/main.js');
await main(process.argv);
