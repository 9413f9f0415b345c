// Documents that are valid, made from the schema: every root field, every type, every place where a value can stand.

import {
  getIntrospectionQuery, getNamedType, getNullableType, isAbstractType, isEnumType, isLeafType, isListType,
  isNonNullType,
} from 'graphql';
import { branches, call, leaves, sample, sampleLiteral, selection } from './walk.mjs';

const EVERY_FIELD = () => true;

/** Each with its name, its text, and its variables as JSON where there are any. */
export function* validDocuments(walk) {
  yield* roots(walk);
  yield* types(walk);
  yield* abstractTypes(walk);
  yield* places(walk);
  yield* enums(walk);
  yield* introspection();
}

/** Each root field with all its arguments, from variables and as literals. */
function* roots(walk) {
  for (const [operation, root] of walk.operations) {
    for (const field of Object.values(root.getFields())) {
      const below = selected(field, 2);
      const from = (text) => Object.fromEntries(field.args.map((argument) => [argument.name, text(argument)]));
      const definitions = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
      const byVariables = walk.root(operation, field, from(({ name }) => `$${name}`));
      const head = definitions && `Of_${field.name}(${definitions})`;
      yield {
        name: `${root.name}.${field.name} from variables`,
        query: `${operation} ${head} { ${byVariables}${below} }`,
        variables: JSON.stringify(from(({ type }) => sample(type, EVERY_FIELD))),
      };
      const byLiterals = walk.root(operation, field, from(({ type }) => sampleLiteral(type, EVERY_FIELD)));
      yield { name: `${root.name}.${field.name} from literals`, query: `${operation} { ${byLiterals}${below} }` };
    }
  }
}

/** Each type: its fields under aliases, and fragments on it with directives. */
function* types(walk) {
  for (const type of walk.types.filter((it) => !walk.isRoot(it))) {
    const own = leaves(type);
    const aliased = own.slice(0, 25).map((field, place) => `a${place}: ${call(field)}`);
    yield { name: `${type.name} under aliases`, query: walk.to(type, ['b: __typename', ...aliased].join(' ')) };
    const nested = branches(type).map((field) => `${call(field)}${selected(field, 1)}`);
    yield {
      name: `${type.name} in fragments`,
      query: walk.to(type, `...F @include(if: $yes) ... @skip(if: $no) { ...F } ... on ${type.name} { ...G }`, {
        head: 'Q($yes: Boolean! = true, $no: Boolean = false)',
        tail:
          `fragment F on ${type.name} { __typename ${own.map((field) => call(field)).join(' ')} }` +
          `fragment G on ${type.name} { ${['...F', ...nested].join(' ')} }`,
      }),
    };
  }
}

/** Each way from an abstract type to a concrete one, and back. */
function* abstractTypes(walk) {
  for (const type of walk.types.filter((it) => isAbstractType(it))) {
    for (const possible of walk.schema.getPossibleTypes(type)) {
      const [leaf] = leaves(possible);
      yield {
        name: `${type.name} as ${possible.name}`,
        query: walk.to(
          type,
          `__typename ... on ${possible.name} { ${selection(possible, 1)} ... on ${type.name} { ...F } }`,
          { tail: `fragment F on ${possible.name} { again: ${leaf.name} }` },
        ),
      };
    }
  }
}

/** Places with a literal, with variables that fit, and with null or nothing where that is allowed. */
function* places(walk) {
  for (const { coordinate, type, hasDefault, put } of walk.placesOfEachShape()) {
    const text = sampleLiteral(type);
    const variables = JSON.stringify({ v: sample(type) });
    yield { name: `${coordinate} as a literal`, query: put(text) };
    yield { name: `${coordinate} from a variable`, query: put('$v', `Q($v: ${type})`), variables };
    yield { name: `${coordinate} from a default`, query: put('$v', `Q($v: ${getNullableType(type)} = ${text})`) };
    if (isNonNullType(type)) {
      if (hasDefault) yield { name: `${coordinate} left out`, query: put('$v', `Q($v: ${type.ofType})`) };
    } else {
      yield { name: `${coordinate} as null`, query: put('null') };
      yield { name: `${coordinate} from a stricter variable`, query: put('$v', `Q($v: ${type}!)`), variables };
      yield { name: `${coordinate} left out`, query: put('$v', `Q($v: ${type})`) };
    }
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const one = sampleLiteral(inner.ofType);
      yield { name: `${coordinate} as one for a list`, query: put(one) };
      yield { name: `${coordinate} as an empty list`, query: put('[]') };
      const head = `Q($v: ${inner.ofType} = ${one})`;
      yield { name: `${coordinate} with a variable in the list`, query: put(`[${one}, $v]`, head) };
    }
  }
}

/** Each value of each enum. */
function* enums({ places }) {
  const seen = new Set();
  for (const { type, put } of places) {
    const named = getNamedType(type);
    if (!isEnumType(named) || seen.has(named)) continue;
    seen.add(named);
    for (const { name } of named.getValues()) yield { name: `${named.name}.${name}`, query: put(name) };
  }
}

function* introspection() {
  const options = {
    'with all there is': {
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      oneOf: true,
    },
    'without descriptions': { descriptions: false },
    'as it was in 2018': { specifiedByUrl: false, directiveIsRepeatable: false, inputValueDeprecation: false },
  };
  for (const [name, option] of Object.entries(options)) {
    yield { name: `introspection ${name}`, query: getIntrospectionQuery(option) };
  }
}

function selected({ type }, depth) {
  const named = getNamedType(type);
  return isLeafType(named) ? '' : ` { ${selection(named, depth)} }`;
}
