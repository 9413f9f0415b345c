// graphql-js and a running server say the same about every document here: whether it may be executed.
//
//   WAYMARK_URL=http://127.0.0.1:8080 node agreement/run.mjs
//
// Fails when they do not and the difference is not a known one, when a known one is none any more, when graphql-js does
// not think of a document as we do, and when one of the specification's rules is not broken twice.

import { specifiedRules } from 'graphql';
import { signIn } from '../plain.mjs';
import { brokenDocuments } from './broken.mjs';
import { servedSchema } from './schema.mjs';
import { validDocuments } from './valid.mjs';
import { variableDocuments } from './variables.mjs';
import { nameOf, REFUSED, Server, VALID, verdictOfGraphQLJs } from './verdicts.mjs';
import { Walk } from './walk.mjs';
import { writtenDocuments } from './written.mjs';

/** Between them they may ask for everything. */
const CALLERS = ['priya', 'mateo', 'layla'];
const AT_ONCE = 4;

const schema = await servedSchema();
const walk = new Walk(schema);
const server = new Server(await Promise.all(CALLERS.map(signIn)));

const kinds = {
  valid: [...validDocuments(walk)].map((document) => ({ ...document, expected: VALID })),
  broken: [...brokenDocuments(walk)].map((document) => ({ ...document, expected: REFUSED })),
  'with variables': [...variableDocuments(walk)],
  'as written': [...writtenDocuments()],
};
const documents = Object.values(kinds).flat();
const problems = [];
/** For each rule, how many documents break it, and how many break no other. */
const broken = new Map(specifiedRules.map((rule) => [nameOf(rule), { all: 0, alone: 0 }]));

const queue = documents.values();
await Promise.all(Array.from({ length: AT_ONCE }, judgeAll));

// A schema without subscriptions has nothing to break this rule with.
if (!schema.getSubscriptionType()) broken.delete('SingleFieldSubscriptions');
for (const [rule, { all }] of broken) {
  if (all < 2) problems.push(`${rule} is broken by ${all} documents only`);
}
report();

async function judgeAll() {
  for (const document of queue) {
    try {
      await judge(document);
    } catch (error) {
      problems.push(`${document.name}: ${error.message}\n    ${shortened(document)}`);
    }
  }
}

async function judge(document) {
  const request = { variables: '{}', ...document };
  const ours = verdictOfGraphQLJs(schema, request);
  for (const rule of ours.rules) {
    broken.get(rule).all += 1;
    if (ours.rules.length === 1) broken.get(rule).alone += 1;
  }
  const isAsExpected = ours.verdict === (document.expected ?? ours.verdict);
  if (!isAsExpected || (document.rule !== undefined && !ours.rules.includes(document.rule))) {
    problems.push(`${document.name}: graphql-js says ${ours.verdict} ${ours.why}\n    ${shortened(document)}`);
  }
  const theirs = await server.verdict(request);
  const isDifferent = theirs.verdict !== ours.verdict;
  if (isDifferent === (document.differs !== undefined)) return;
  const found = isDifferent ? 'they differ' : 'they no longer differ';
  const said = [`graphql-js: ${ours.verdict} ${ours.why}`, `server: ${theirs.verdict} ${theirs.why}`];
  problems.push([`${document.name}: ${found}`, ...said, shortened(document)].join('\n    '));
}

function report() {
  for (const [kind, { length }] of Object.entries(kinds)) console.log(`${length} documents ${kind}`);
  for (const [rule, { all, alone }] of broken) console.log(`${rule}: broken by ${all}, by ${alone} alone`);
  const known = documents.filter(({ differs }) => differs !== undefined);
  for (const { name, differs } of known) console.log(`${name}: ${differs}`);
  for (const problem of problems) console.error(problem);
  console.log(`${documents.length} documents, ${known.length} known differences, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function shortened({ query, variables = '' }) {
  return `${query} ${variables}`.slice(0, 1_000);
}
