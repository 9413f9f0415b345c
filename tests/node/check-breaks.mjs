// graphql-inspector compares schema.graphql with released.graphql, the schema that clients were last given. A change
// that breaks them fails, unless accepted-breaks.json lists it, as it is told here, with a reason:
//
//   [{ "change": "Field 'account' was removed from object type 'Member'", "reason": "..." }]
//
// So does one that is listed and is none any more. A change that some clients may stumble over is told.
//
//   node check-breaks.mjs [RELEASED [CURRENT]]

import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const [released, current] = ['released.graphql', '../../schema.graphql'].map((file, place) =>
  buildSchema(read(process.argv[2 + place] ?? new URL(file, import.meta.url))),
);
const accepted = new Map(
  JSON.parse(read(new URL('accepted-breaks.json', import.meta.url))).map(({ change, reason }) => [change, reason]),
);

// Of the directives on the schema's parts, one tells clients something: who may use a field.
const changes = (await diff(released, current)).filter(({ path }) => !/\.@(?!access\b)/.test(path ?? ''));
const of = (level) => changes.filter((change) => change.criticality.level === level);
const breaking = new Set(of(CriticalityLevel.Breaking).map(({ message }) => message));
const problems = [
  ...[...breaking].filter((change) => !accepted.has(change)).map((change) => `breaks clients: ${change}`),
  ...[...accepted.keys()].filter((change) => !breaking.has(change)).map((change) => `accepted, but is none: ${change}`),
  ...[...accepted].filter(([, reason]) => !reason?.trim()).map(([change]) => `accepted without a reason: ${change}`),
];

for (const { path, message } of of(CriticalityLevel.Dangerous)) {
  console.log(`some clients may stumble at ${path}: ${message}`);
}
for (const [change, reason] of accepted) console.log(`accepted: ${change} (${reason})`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  process.exit(1);
}
console.log(`since the release: ${changes.length} changes, ${breaking.size} that break clients`);

function read(file) {
  return readFileSync(file, 'utf8');
}
