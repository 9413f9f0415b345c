// Documents that break one rule of the specification each, made from the schema.

import { getNamedType, isLeafType, isRequiredArgument } from 'graphql';
import { branches, call, leaves } from './walk.mjs';
import { WAYS } from './ways.mjs';
import { twice, wrongLiterals, wrongVariables } from './wrong.mjs';

/** How often each way is tried, on different types. */
const TIMES = 2;

/** Each with its name, the rule that it breaks, and its text. */
export function* brokenDocuments(walk) {
  yield* inEveryWay(walk);
  yield* wrongLiterals(walk);
  yield* twice(walk);
  yield* wrongVariables(walk);
  yield* withoutArguments(walk);
  yield* differentUnderOneName(walk);
  yield* deepIntoTheSchema();
  yield* severalSubscriptions(walk);
}

function* inEveryWay(walk) {
  const types = walk.types.filter((type) => !walk.isRoot(type));
  let turn = 0;
  for (const [rule, ways] of Object.entries(WAYS)) {
    for (const [way, breaks] of Object.entries(ways)) {
      // Each way begins elsewhere, so that every type has its turn.
      turn += TIMES;
      let found = 0;
      for (let at = 0; at < types.length && found < TIMES; at += 1) {
        const type = types[(turn + at) % types.length];
        const query = breaks(type, walk);
        if (query === undefined) continue;
        found += 1;
        yield { name: `${rule}: ${way} (${type.name})`, rule, query };
      }
    }
  }
}

function* withoutArguments(walk) {
  const rule = 'ProvidedRequiredArguments';
  for (const [operation, root] of walk.operations) {
    const needy = Object.values(root.getFields()).filter((field) => field.args.some(isRequiredArgument));
    for (const { name, type } of needy.slice(0, TIMES)) {
      yield { name: `${rule}: none (${root.name}.${name})`, rule, query: `${operation} { ${name}${below(type)} }` };
    }
  }
}

/** Fields of one name and different types, in fragments on different objects. */
function* differentUnderOneName(walk) {
  const rule = 'OverlappingFieldsCanBeMerged';
  const possible = walk.schema.getPossibleTypes(walk.schema.getType('Node'));
  for (const [place, one] of possible.entries()) {
    for (const other of possible.slice(place + 1)) {
      for (const { name, type } of [...leaves(one), ...branches(one)]) {
        const again = other.getFields()[name]?.type;
        if (again === undefined || String(again) === String(type)) continue;
        // Two objects may differ, as long as what is selected from them does not.
        if (!isLeafType(getNamedType(again)) && !isLeafType(getNamedType(type))) continue;
        const query =
          `{ node(id: "x") { ... on ${one.name} { ${name}${below(type)} } ` +
          `... on ${other.name} { ${name}${below(again)} } } }`;
        yield { name: `${rule}: ${name} of ${one.name} and ${other.name}`, rule, query };
      }
    }
  }
}

function* deepIntoTheSchema() {
  const rule = 'MaxIntrospectionDepth';
  for (const step of ['fields { type {', 'interfaces {', 'possibleTypes {', 'inputFields { type {']) {
    const close = '}'.repeat(3 * (step.split('{').length - 1));
    const deep = `${step} ${step} ${step} name ${close}`;
    yield { name: `${rule}: ${step}`, rule, query: `{ __schema { types { ${deep} } } }` };
    yield {
      name: `${rule}: ${step}, in a fragment`,
      rule,
      query: `{ __type(name: "Query") { ...F } } fragment F on __Type { ${deep} }`,
    };
  }
}

function* severalSubscriptions({ schema }) {
  const root = schema.getSubscriptionType();
  if (!root) return;
  const rule = 'SingleFieldSubscriptions';
  const [asked] = Object.values(root.getFields()).map((field) => `${call(field)}${below(field.type)}`);
  for (const [way, selected] of Object.entries({
    'two fields': `a: ${asked} b: ${asked}`,
    'a field and __typename': `${asked} __typename`,
    'two in a fragment': `... on ${root.name} { a: ${asked} b: ${asked} }`,
  })) {
    yield { name: `${rule}: ${way}`, rule, query: `subscription { ${selected} }` };
  }
}

/** The selection that a field of this type cannot do without. */
function below(type) {
  return isLeafType(getNamedType(type)) ? '' : ' { __typename }';
}
