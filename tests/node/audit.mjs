// Asks the GraphQL-over-HTTP specification's own audits (npm `graphql-http`) about a running server:
//
//   WAYMARK_URL=http://127.0.0.1:8080 node audit.mjs
//
// Every MUST and every SHOULD has to pass; a MAY that the server does not make use of is only told.
import { serverAudits } from 'graphql-http';

const url = new URL('/graphql', process.env.WAYMARK_URL ?? 'http://127.0.0.1:8080').href;
const audits = serverAudits({ url, fetchFn: fetch });

const missed = { MUST: [], SHOULD: [], MAY: [] };
let passed = 0;
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === 'ok') {
    passed += 1;
  } else {
    missed[audit.name.split(' ')[0]].push(`${audit.id} ${audit.name}: ${result.reason}`);
  }
}

console.log(`${passed} of ${audits.length} audits passed`);
for (const [weight, list] of Object.entries(missed)) {
  for (const line of list) console.log(`${weight} missed: ${line}`);
}
process.exitCode = missed.MUST.length + missed.SHOULD.length > 0 ? 1 : 0;
