// The schema that a running server gives out, as graphql-js reads it, with the scalars' forms.

import { buildSchema, GraphQLError, isScalarType, isSpecifiedScalarType, Kind } from 'graphql';
import { url } from '../plain.mjs';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is one, for each of the schema's own scalars. One that is not listed here is an error. */
const FORMS = {
  Date: (text) => DAY.test(text) && isInTheCalendar(text),
  DateTime: (text) => MOMENT.test(text) && isInTheCalendar(text.slice(0, 19)),
  LocalDateTime: (text) => LOCAL.test(text) && isInTheCalendar(text),
  TimeOfDay: (text) => TIME.test(text),
};

/** Whether there is such a day and such an hour: JavaScript would take the 30th of February for the 2nd of March. */
function isInTheCalendar(text) {
  const moment = new Date(text.length === 10 ? text : `${text}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The schema of the server. */
export async function servedSchema() {
  const response = await fetch(`${url}/schema.graphql`);
  if (!response.ok) throw new Error(`/schema.graphql: ${response.status}`);
  const schema = buildSchema(await response.text());
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) teach(type);
  }
  return schema;
}

function teach(scalar) {
  const form = FORMS[scalar.name];
  if (form === undefined) throw new Error(`schema.mjs does not know the form of the scalar ${scalar.name}`);
  scalar.parseValue = (value) => {
    if (typeof value !== 'string' || !form(value)) throw new GraphQLError(`This is no ${scalar.name}.`);
    return value;
  };
  scalar.parseLiteral = (node) => {
    if (node.kind !== Kind.STRING) throw new GraphQLError(`This is no ${scalar.name}.`, { nodes: node });
    return scalar.parseValue(node.value);
  };
}
