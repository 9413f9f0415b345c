// Values that do not fit where they stand: as literals, and by the types of variables.

import {
  getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField,
} from 'graphql';
import { sampleLiteral } from './walk.mjs';

/** What no place of these types takes. */
const WRONG = {
  Int: ['"1"', '1.5', '1.0', '1e3', '2147483648', '-2147483649', '9'.repeat(20), 'true', 'ONE', '[1.5]', '{ a: 1 }'],
  String: ['1', 'true', 'WORD', '["a", 1]', '{ a: "a" }', '1.5'],
  Boolean: ['"true"', '0', 'TRUE', '[true, 1]', '{}'],
  ID: ['1.5', '1.0', 'true', 'NAME', '{}'],
  Date: ['"yesterday"', '20300131', '"2030-02-31T00:00:00Z"', 'TODAY'],
  DateTime: ['"2030-01-31"', '1900000000', '"2030-01-31 10:00"', 'NOW'],
  Float: ['"1.5"', 'true', 'ONE', '{}'],
  TimeOfDay: ['"24:00"', '"7:00"', '"18:30:00"', '1830', 'NOON'],
  LocalDateTime: ['"2030-01-31"', '"2030-01-31T10:00:00Z"', '5'],
};

/** Wrong as literals and as the defaults of variables. */
export function* wrongLiterals(walk) {
  const rule = 'ValuesOfCorrectType';
  for (const { coordinate, type, put } of walk.placesOfEachShape()) {
    for (const [wrong, why] of wrongFor(type)) {
      yield { name: `${rule}: ${why} for ${type} (${coordinate})`, rule, query: put(wrong) };
    }
    const [[wrong, why]] = wrongFor(type);
    yield {
      name: `${rule}: ${why} by default for ${type} (${coordinate})`,
      rule,
      query: put('$v', `Q($v: ${type} = ${wrong})`),
    };
  }
}

function* wrongFor(type) {
  const named = getNamedType(type);
  const nullable = getNullableType(type);
  if (isNonNullType(type)) yield ['null', 'null'];
  if (isListType(nullable) && isNonNullType(nullable.ofType)) {
    yield ['[null]', 'null in a list'];
    yield [`[${sampleLiteral(nullable.ofType)}, null]`, 'null at the end of a list'];
  }
  if (isListType(nullable)) yield [`[[${sampleLiteral(nullable.ofType)}], 1.5]`, 'a list in a list'];
  else yield [`[${sampleLiteral(type)}]`, 'a list'];
  for (const wrong of WRONG[named.name] ?? []) yield [wrong, wrong];
  if (isEnumType(named)) {
    const [{ name }] = named.getValues();
    yield [JSON.stringify(name), 'a string for an enum'];
    yield [name.toLowerCase(), 'an enum in the wrong case'];
    yield ['NOTHING_OF_THE_KIND', 'an enum without this value'];
    yield ['1', 'a number for an enum'];
    yield ['true', 'a boolean for an enum'];
  }
  if (named.isOneOf) {
    const fields = Object.values(named.getFields()).map((field) => `${field.name}: ${sampleLiteral(field.type)}`);
    yield ['{}', 'none of the fields of which it takes one'];
    yield [`{ ${fields.join(', ')} }`, 'all of the fields of which it takes one'];
  }
  if (isInputObjectType(named)) {
    yield ['"text"', 'a string for an object'];
    yield [sampleLiteral(named).replace(/\}$/, ' nothing: 1 }'), 'an unknown field'];
    const needed = Object.values(named.getFields()).filter((field) => isRequiredInputField(field));
    if (needed.length > 0) {
      yield ['{}', 'nothing of what is required'];
      const rest = needed.slice(1).map((field) => `, ${field.name}: ${sampleLiteral(field.type)}`).join('');
      yield [`{ ${needed[0].name}: null${rest} }`, 'null for what is required'];
    }
  }
}

/** Input fields that are given twice. */
export function* twice(walk) {
  const rule = 'UniqueInputFieldNames';
  for (const { coordinate, type, put } of walk.placesOfEachShape()) {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) continue;
    const [field] = Object.values(named.getFields());
    const again = `${field.name}: ${sampleLiteral(field.type)}`;
    const rest = Object.values(named.getFields()).filter((other) => other !== field && isRequiredInputField(other));
    const needed = rest.map((other) => `, ${other.name}: ${sampleLiteral(other.type)}`).join('');
    yield { name: `${rule}: ${again} (${coordinate})`, rule, query: put(`{ ${again}, ${again}${needed} }`) };
  }
}

/** Variables whose types do not fit where they stand. */
export function* wrongVariables(walk) {
  const rule = 'VariablesInAllowedPosition';
  for (const { coordinate, type, hasDefault, put } of walk.placesOfEachShape()) {
    for (const [given, why, text = '$v'] of wrongTypesFor(type, hasDefault)) {
      yield { name: `${rule}: ${why} for ${type} (${coordinate})`, rule, query: put(text, `Q($v: ${given})`) };
    }
  }
}

/** The types, what they are, and how the variable is given. */
function* wrongTypesFor(type, hasDefault) {
  const named = getNamedType(type);
  const nullable = getNullableType(type);
  const other = named.name === 'String' ? 'Int' : 'String';
  yield [other, 'another type'];
  yield [`[${other}!]`, 'a list of another type'];
  if (isNonNullType(type) && !hasDefault) {
    yield [type.ofType, 'what may be null'];
    yield [`${type.ofType} = null`, 'what is null by default'];
  }
  if (!isListType(nullable)) {
    yield [`[${named}!]!`, 'a list for one'];
    return;
  }
  yield [nullable.ofType, 'one for a list'];
  yield [other, 'another type in a list', '[$v]'];
  if (isNonNullType(nullable.ofType)) {
    yield [`[${named}]!`, 'a list of what may be null'];
    yield [named, 'what may be null in a list', '[$v]'];
  }
}
