// For each rule of the specification, a few ways to break it. A way is given a type that an operation can come to, and
// makes a document of it that breaks this rule, or nothing where the type has not what it takes.

import { getNamedType, isEnumType, isInterfaceType } from 'graphql';
import { branches, call, leaves, sampleLiteral } from './walk.mjs';

/** A selection that uses the variable `$v`. */
const USE = 'used: __typename @skip(if: $v)';

export const WAYS = {
  ExecutableDefinitions: {
    'a type among the operations': (type, walk) => walk.to(type, '__typename', { tail: 'type New { a: Int }' }),
    'an extension': (type, walk) => walk.to(type, '__typename', { tail: `extend type ${type.name} { a: Int }` }),
    'a directive': (type, walk) => walk.to(type, '__typename', { tail: 'directive @new on FIELD' }),
    'a schema': (type, walk) => walk.to(type, '__typename', { tail: 'schema { query: Query }' }),
  },
  UniqueOperationNames: {
    'the same twice': (type, walk) =>
      walk.to(type, '__typename', { head: 'A', tail: walk.to(type, '__typename', { head: 'A' }) }),
    'a query and a mutation': (type, walk) =>
      walk.to(type, '__typename', { head: 'A', tail: 'mutation A { __typename } query B { __typename }' }),
  },
  LoneAnonymousOperation: {
    'two without a name': (type, walk) => walk.to(type, '__typename', { tail: '{ __typename }' }),
    'one with a name and one without': (type, walk) => walk.to(type, '__typename', { tail: 'query A { __typename }' }),
  },
  KnownTypeNames: {
    'a fragment on no type': (type, walk) => walk.to(type, '... on Nothing { __typename }'),
    'a named fragment on no type': (type, walk) =>
      walk.to(type, '...F', { tail: 'fragment F on Nothing { __typename }' }),
    'a variable of no type': (type, walk) => walk.to(type, USE, { head: 'Q($v: Boolean! = true, $w: Nothing)' }),
    'a type in the wrong case': (type, walk) => walk.to(type, `... on ${type.name.toLowerCase()} { __typename }`),
  },
  FragmentsOnCompositeTypes: {
    'on a scalar': (type, walk) => walk.to(type, '... on String { __typename }'),
    'on a scalar of our own': (type, walk) => walk.to(type, '...F', { tail: 'fragment F on DateTime { __typename }' }),
    'on an enum': (type, walk) =>
      on(Object.values(walk.schema.getTypeMap()).find((it) => isEnumType(it)), ({ name }) =>
        walk.to(type, `... on ${name} { __typename }`)),
    'on an input object': (type, walk) => walk.to(type, '...F', { tail: 'fragment F on SignOutInput { everywhere }' }),
  },
  VariablesAreInputTypes: {
    'an object': (type, walk) => walk.to(type, '__typename', { head: `Q($v: ${type.name})` }),
    'a list of objects': (type, walk) => walk.to(type, '__typename', { head: `Q($v: [${type.name}!]!)` }),
    'an interface': (type, walk) => walk.to(type, '__typename', { head: 'Q($v: Node)' }),
  },
  ScalarLeafs: {
    'an object without a selection': (type, walk) => on(branches(type)[0], (field) => walk.to(type, call(field))),
    'a leaf with a selection': (type, walk) =>
      on(leaves(type)[0], (field) => walk.to(type, `${call(field)} { __typename }`)),
    '__typename with a selection': (type, walk) => walk.to(type, '__typename { __typename }'),
  },
  FieldsOnCorrectType: {
    'no such field': (type, walk) => walk.to(type, 'nothing'),
    'no such field, under an alias': (type, walk) => walk.to(type, '__typename some: nothing'),
    'no such field, with a selection': (type, walk) => walk.to(type, 'nothing { id }'),
    'no such field, in a fragment': (type, walk) =>
      walk.to(type, '...F', { tail: `fragment F on ${type.name} { nothing }` }),
    'a field in the wrong case': (type, walk) =>
      on(leaves(type).find(({ name }) => /[A-Z]/.test(name)), ({ name }) => walk.to(type, name.toLowerCase())),
    'a field of the root': (type, walk) => walk.to(type, '__schema { description }'),
    'a field of one that implements the interface': (type, walk) =>
      isInterfaceType(type) ? walk.to(type, 'displayName') : undefined,
  },
  UniqueFragmentNames: {
    'the same twice': (type, walk) => walk.to(type, '...F', { tail: fragment('F', type).repeat(2) }),
    'the same three times': (type, walk) =>
      walk.to(type, '...F ...G', { tail: fragment('F', type) + fragment('G', type) + fragment('F', type).repeat(2) }),
  },
  KnownFragmentNames: {
    'none at all': (type, walk) => walk.to(type, '...Nothing'),
    'none, in a fragment': (type, walk) => walk.to(type, '...F', { tail: `fragment F on ${type.name} { ...Nothing }` }),
    'in the wrong case': (type, walk) => walk.to(type, '...F ...f', { tail: fragment('F', type) }),
  },
  NoUnusedFragments: {
    'one': (type, walk) => walk.to(type, '__typename', { tail: fragment('F', type) }),
    'two, one for the other': (type, walk) =>
      walk.to(type, '__typename', { tail: `${fragment('F', type)} fragment G on ${type.name} { ...F }` }),
  },
  PossibleFragmentSpreads: {
    'on another object': (type, walk) => walk.to(type, `... on ${otherThan(type)} { __typename }`),
    'a named one on another object': (type, walk) =>
      walk.to(type, '...F', { tail: `fragment F on ${otherThan(type)} { __typename }` }),
    'on an interface that it does not implement': (type, walk) =>
      isInterfaceType(type) || type.getInterfaces().length > 0 ? undefined : walk.to(type, '... on Node { id }'),
    'within a fragment on the interface': (type, walk) =>
      isInterfaceType(type) ? walk.to(type, `... on ${type.name} { ... on PageInfo { __typename } }`) : undefined,
  },
  NoFragmentCycles: {
    'through itself': (type, walk) => walk.to(type, '...F', { tail: circle(type, ['F']) }),
    'through another': (type, walk) => walk.to(type, '...F', { tail: circle(type, ['F', 'G']) }),
    'through two others': (type, walk) => walk.to(type, '__typename ...H', { tail: circle(type, ['F', 'G', 'H']) }),
    'through an inline fragment': (type, walk) =>
      walk.to(type, '...F', { tail: `fragment F on ${type.name} { __typename ... @skip(if: true) { ...F } }` }),
  },
  UniqueVariableNames: {
    'the same twice': (type, walk) => walk.to(type, USE, { head: 'Q($v: Boolean!, $v: Boolean!)' }),
    'the same with another type': (type, walk) => walk.to(type, USE, { head: 'Q($v: Boolean!, $v: Boolean)' }),
  },
  NoUndefinedVariables: {
    'none': (type, walk) => walk.to(type, USE),
    'another': (type, walk) => walk.to(type, `${USE} b: __typename @skip(if: $w)`, { head: 'Q($v: Boolean!)' }),
    'none, in a fragment': (type, walk) => walk.to(type, '...F', { tail: `fragment F on ${type.name} { ${USE} }` }),
    'none, in one operation of two': (type, walk) =>
      walk.to(type, '...F', {
        head: 'A($v: Boolean!)',
        tail: `fragment F on ${type.name} { ${USE} } ${walk.to(type, '...F', { head: 'B' })}`,
      }),
  },
  NoUnusedVariables: {
    'one': (type, walk) => walk.to(type, '__typename', { head: 'Q($v: Int)' }),
    'one with a default': (type, walk) => walk.to(type, USE, { head: 'Q($v: Boolean!, $w: [String!] = [])' }),
    'one, in one operation of two': (type, walk) =>
      walk.to(type, '__typename', { head: 'A($v: Boolean!)', tail: walk.to(type, USE, { head: 'B($v: Boolean!)' }) }),
  },
  KnownDirectives: {
    'none on a field': (type, walk) => walk.to(type, '__typename @nothing'),
    'none on a fragment': (type, walk) => walk.to(type, '... @nothing { __typename }'),
    'none on a variable': (type, walk) => walk.to(type, USE, { head: 'Q($v: Boolean! @nothing)' }),
    'one for fields, on the operation': (type, walk) => walk.to(type, '__typename', { head: 'Q @skip(if: true)' }),
    'one for fields, on a fragment': (type, walk) =>
      walk.to(type, '...F', { tail: `fragment F on ${type.name} @include(if: true) { __typename }` }),
    'one for fields, on a variable': (type, walk) => walk.to(type, USE, { head: 'Q($v: Boolean! @skip(if: true))' }),
    'one of the schema': (type, walk) => walk.to(type, '__typename @deprecated(reason: "old")'),
    'one of the schema, of our own': (type, walk) => walk.to(type, '__typename @access(to: [ANYONE])'),
  },
  UniqueDirectivesPerLocation: {
    'on a field': (type, walk) => walk.to(type, '__typename @skip(if: false) @skip(if: false)'),
    'on a spread': (type, walk) =>
      walk.to(type, '...F @include(if: true) @skip(if: false) @include(if: true)', { tail: fragment('F', type) }),
    'on an inline fragment': (type, walk) => walk.to(type, '... @include(if: true) @include(if: true) { __typename }'),
  },
  KnownArgumentNames: {
    'of a field without any': (type, walk) =>
      on(leaves(type).find(({ args }) => args.length === 0), ({ name }) => walk.to(type, `${name}(nothing: 1)`)),
    'of a field with some': (type, walk) =>
      on(branches(type).find(({ args }) => args.length > 0), (field) =>
        walk.to(type, `${call(field, { nothing: 'null' })} { __typename }`)),
    'of a directive': (type, walk) => walk.to(type, '__typename @skip(if: false, unless: true)'),
    'of __typename': (type, walk) => walk.to(type, '__typename(nothing: true)'),
  },
  UniqueArgumentNames: {
    'of a directive': (type, walk) => walk.to(type, '__typename @skip(if: false, if: false)'),
    'of a field': (type, walk) =>
      on(branches(type).find(({ args }) => args.length > 0), (field) => {
        const [{ name, type: of }] = field.args;
        const again = `${name}: ${sampleLiteral(of)}`;
        return walk.to(type, `${field.name}(${again}, ${again}) { __typename }`);
      }),
  },
  ValuesOfCorrectType: {
    'a string for a directive': (type, walk) => walk.to(type, '__typename @skip(if: "true")'),
    'null for a directive': (type, walk) => walk.to(type, '... @include(if: null) { __typename }'),
  },
  ProvidedRequiredArguments: {
    'of a directive': (type, walk) => walk.to(type, '__typename @skip'),
    'of a directive on a fragment': (type, walk) => walk.to(type, '... @include { __typename }'),
  },
  VariablesInAllowedPosition: {
    'what may be null for a directive': (type, walk) => walk.to(type, USE, { head: 'Q($v: Boolean)' }),
    'a string for a directive, in a fragment': (type, walk) =>
      walk.to(type, '...F', { head: 'Q($v: String!)', tail: `fragment F on ${type.name} { ${USE} }` }),
    'in one operation of two': (type, walk) =>
      walk.to(type, USE, { head: 'A($v: Int!)', tail: walk.to(type, USE, { head: 'B($v: Boolean!)' }) }),
  },
  OverlappingFieldsCanBeMerged: {
    'two leaves under one name': (type, walk) =>
      on(leaves(type)[1], (other) => walk.to(type, `a: ${call(leaves(type)[0])} a: ${call(other)}`)),
    'an alias that is a field': (type, walk) =>
      on(leaves(type)[1], (other) => walk.to(type, `${leaves(type)[0].name}: ${call(other)} ${call(leaves(type)[0])}`)),
    'a leaf and an object': (type, walk) =>
      on(branches(type)[0], (field) => walk.to(type, `a: ${call(field)} { __typename } a: __typename`)),
    'in fragments': (type, walk) =>
      on(leaves(type)[0], (one) =>
        walk.to(type, '...F ...G', {
          tail: `fragment F on ${type.name} { a: ${call(one)} } fragment G on ${type.name} { a: __typename }`,
        })),
    'further down': (type, walk) =>
      on(branches(type)[0], (field) =>
        on(leaves(getNamedType(field.type))[0], (one) =>
          walk.to(
            type,
            `${call(field)} { a: ${call(one)} } ... on ${type.name} { ${call(field)} { ... { a: __typename } } }`,
          ))),
    'with other arguments': (type, walk) =>
      on(inLanguages(type), (field) =>
        walk.to(type, `${call(field)} { __typename } ${call(field, { language: '"fr"' })} { __typename }`)),
    'with a variable and what it is': (type, walk) =>
      on(inLanguages(type), (field) =>
        walk.to(
          type,
          `${call(field, { language: '$l' })} { __typename } ${call(field, { language: '"fr"' })} { __typename }`,
          { head: 'Q($l: String = "fr")' },
        )),
  },
};

/** What comes of this, if it is there. */
function on(found, make) {
  return found === undefined ? undefined : make(found);
}

function inLanguages(type) {
  return branches(type).find(({ args }) => args.some(({ name }) => name === 'language'));
}

function fragment(name, type) {
  return ` fragment ${name} on ${type.name} { __typename }`;
}

function circle(type, names) {
  const next = (at) => names[(at + 1) % names.length];
  return names.map((name, at) => `fragment ${name} on ${type.name} { ...${next(at)} }`).join(' ');
}

function otherThan(type) {
  return type.name === 'PageInfo' ? 'UserError' : 'PageInfo';
}
