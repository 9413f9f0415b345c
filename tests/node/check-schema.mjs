// graphql-js judges schema.graphql: it must be valid, and say in words what each of its parts is for.
// Prints what is wrong, one a line, and exits with 1 if anything is.
//
//   node check-schema.mjs [FILE]

import { readFileSync } from 'node:fs';
import {
  buildSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType,
  isSpecifiedDirective, isSpecifiedScalarType, validateSchema,
} from 'graphql';

const file = process.argv[2] ?? new URL('../../schema.graphql', import.meta.url);
const schema = read(file);
const problems = [...validateSchema(schema).map((error) => error.message), ...undescribed(schema)];
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`\nschema.graphql: ${problems.length} to mend`);
  process.exit(1);
}
console.log(`schema.graphql: valid, ${ownTypes(schema).length} types, everything described`);

function read(path) {
  try {
    return buildSchema(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(String(error));
    process.exit(1);
  }
}

/** Every part without a description, by its coordinate: `Type.field(argument:)`, `@directive(argument:)`. */
function undescribed(schema) {
  const parts = [
    ...ownTypes(schema).flatMap((type) => [[type.name, type], ...members(type)]),
    ...schema.getDirectives().filter((each) => !isSpecifiedDirective(each))
      .flatMap((directive) => [[`@${directive.name}`, directive], ...args(`@${directive.name}`, directive)]),
  ];
  return parts
    .filter(([, part]) => !part.description?.trim())
    .map(([coordinate]) => `${coordinate} has no description`);
}

function ownTypes(schema) {
  return Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
}

function members(type) {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type)) return fields(type);
  if (isObjectType(type) || isInterfaceType(type)) {
    return fields(type).flatMap(([coordinate, field]) => [[coordinate, field], ...args(coordinate, field)]);
  }
  return [];
}

function fields(type) {
  return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
}

function args(coordinate, { args }) {
  return args.map((argument) => [`${coordinate}(${argument.name}:)`, argument]);
}
