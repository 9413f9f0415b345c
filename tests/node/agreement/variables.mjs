// Values that come as variables, right and wrong, as JSON is written: for each type that a variable can have.

import {
  getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isRequiredInputField,
} from 'graphql';
import { sample } from './walk.mjs';

/** For each kind of type, what JSON is right or wrong for it; only graphql-js knows which. */
const JSON_FOR = {
  Int: [
    '0', '-0', '1.0', '1e0', '1.5', '2147483647', '2147483648', '-2147483648', '-2147483649', '1e400',
    '"1"', 'true', '{}',
  ],
  String: ['""', '"\\u00e9"', '1', '1.0', 'true', '{}', '["a", "b"]'],
  Boolean: ['true', 'false', '1', '0', '"true"', '[]'],
  ID: ['"x"', '1', '-1', '1.0', '9007199254740991', '1.5', 'true', '{}', '""'],
  Date: ['"2030-01-31"', '"2030-02-30"', '"2030-1-31"', '"yesterday"', '20300131', 'true', '{}', '""'],
  DateTime: [
    '"2030-01-31T10:00:00.5+02:00"', '"2030-01-31T25:00:00Z"', '"2030-01-31T10:00:00"', '"2030-01-31"', '1900000000',
    '""',
  ],
  Float: ['0', '-0.5', '1', '1e3', '1e400', '"1.5"', 'true', '{}'],
  TimeOfDay: ['"18:30"', '"24:00"', '"7:00"', '"18:30:00"', '1830', '""'],
  LocalDateTime: ['"2030-01-31T10:00:00"', '"2030-01-31T10:00:00Z"', '"2030-01-31"', '5', '""'],
};

/** Each with its name, its text, and its variables as JSON. */
export function* variableDocuments(walk) {
  for (const { coordinate, type, put } of walk.placesOfEachShape()) {
    const query = put('$v', `Q($v: ${type})`);
    yield { name: `${coordinate} not given`, query };
    yield { name: `${coordinate} given by another name`, query, variables: '{ "w": 1 }' };
    for (const json of new Set(jsonFor(type))) {
      yield { name: `${coordinate} given ${json}`, query, variables: `{ "v": ${json} }` };
    }
  }
}

function* jsonFor(type) {
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  yield 'null';
  yield JSON.stringify(sample(type));
  yield JSON.stringify(sample(type, () => true));
  if (isListType(nullable)) {
    const item = JSON.stringify(sample(nullable.ofType));
    yield* [item, '[]', `[${item}, ${item}]`, '[null]', `[${item}, null]`, `[[${item}]]`, '[true, {}]'];
  } else {
    yield `[${JSON.stringify(sample(type))}]`;
    yield* JSON_FOR[named.name] ?? [];
  }
  if (isEnumType(named)) {
    const [{ name }] = named.getValues();
    yield* [`"${name}"`, `"${name.toLowerCase()}"`, '"NOTHING_OF_THE_KIND"', '""', '0', 'true', '{}'];
  }
  if (isInputObjectType(named)) yield* objectsFor(named);
}

function* objectsFor(input) {
  const whole = sample(input);
  yield* ['{}', '[]', '"text"', '1'];
  yield JSON.stringify({ ...whole, nothing: 1 });
  for (const field of Object.values(input.getFields())) {
    if (isRequiredInputField(field)) {
      yield JSON.stringify({ ...whole, [field.name]: undefined });
    }
    yield JSON.stringify({ ...whole, [field.name]: null });
    yield JSON.stringify({ ...whole, [field.name]: { nothing: [] } });
    if (isListType(getNullableType(field.type))) yield JSON.stringify({ ...whole, [field.name]: [null] });
  }
}
