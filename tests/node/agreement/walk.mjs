// The ways through a schema: how an operation comes to each type, and to each place where a value can stand.

import {
  astFromValue, getNamedType, isCompositeType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType,
  isRequiredArgument, isRequiredInputField, print,
} from 'graphql';

/** How many input objects stand for all of one shape, where one leaf would. */
const OBJECTS = 2;

const SAMPLES = {
  Int: 2,
  Float: 1.5,
  String: 'x',
  Boolean: true,
  ID: 'x',
  Date: '2030-01-31',
  DateTime: '2030-01-31T10:00:00Z',
  LocalDateTime: '2030-01-31T10:00:00',
  TimeOfDay: '18:30',
};

/**
 * A value of this type. Of an input object, `choose` picks the fields beside those that are required; of one that
 * takes a single field, the first is given.
 */
export function sample(type, choose = () => false) {
  if (isNonNullType(type)) return sample(type.ofType, choose);
  if (isListType(type)) return [sample(type.ofType, choose)];
  if (isEnumType(type)) return type.getValues()[0].name;
  if (!isInputObjectType(type)) return SAMPLES[type.name];
  const all = Object.values(type.getFields());
  const fields = type.isOneOf ? all.slice(0, 1) : all.filter((field) => isRequiredInputField(field) || choose(field));
  return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, choose)]));
}

/** A value as it is written in a document. */
export function literal(value, type) {
  return print(astFromValue(value, type));
}

/** A literal of this type. */
export function sampleLiteral(type, choose) {
  return literal(sample(type, choose), type);
}

/** A field with the arguments that it cannot do without; these are given instead of samples. */
export function call(field, given = {}) {
  const needed = field.args.filter((argument) => isRequiredArgument(argument) && !(argument.name in given));
  const written = { ...given };
  for (const argument of needed) written[argument.name] = sampleLiteral(argument.type);
  // A page is short, so that pages within pages stay within the limit.
  if (field.args.some(({ name }) => name === 'first') && Object.keys(given).length === 0) written.first = 1;
  const list = Object.entries(written).map(([name, text]) => `${name}: ${text}`);
  return list.length === 0 ? field.name : `${field.name}(${list.join(', ')})`;
}

/** The fields of a type that have no selection. */
export function leaves(type) {
  return Object.values(type.getFields?.() ?? {}).filter((field) => isLeafType(getNamedType(field.type)));
}

/** The fields of a type that have one. */
export function branches(type) {
  return Object.values(type.getFields?.() ?? {}).filter((field) => isCompositeType(getNamedType(field.type)));
}

/** What can be selected from a type so many levels deep, without fragments. */
export function selection(type, depth) {
  const below = (field) => `${call(field)} { ${selection(getNamedType(field.type), depth - 1)} }`;
  const deeper = depth > 1 ? branches(type).map(below) : [];
  return ['__typename', ...leaves(type).map((field) => call(field)), ...deeper].join(' ');
}

/** The ways through one schema. */
export class Walk {
  #ways = new Map();

  constructor(schema) {
    this.schema = schema;
    this.operations = [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]];
    for (const [operation, root] of this.operations) {
      const open = [root];
      this.#ways.set(root.name, { operation, steps: [] });
      for (const type of open) {
        const { steps } = this.#ways.get(type.name);
        for (const field of branches(type)) {
          const to = getNamedType(field.type);
          if (this.#ways.has(to.name)) continue;
          this.#ways.set(to.name, { operation, steps: [...steps, field] });
          open.push(to);
        }
      }
    }
    this.types = [...this.#ways.keys()].map((name) => schema.getType(name));
    this.places = this.#places();
  }

  /** An operation that selects this from the type; `head` is its name and variables, `tail` what follows it. */
  to(type, selected, { head = '', tail = '' } = {}) {
    const { operation, steps } = this.#ways.get(type.name);
    const body = steps.reduceRight(
      (inner, field, at) => `${at === 0 ? this.root(operation, field) : call(field)} { ${inner} }`,
      selected,
    );
    return `${operation} ${head} { ${body} } ${tail}`.trim();
  }

  /** Whether operations begin with this type. */
  isRoot(type) {
    return this.operations.some(([, root]) => root === type);
  }

  /** A root field that changes nothing: what is skipped is validated all the same. */
  root(operation, field, given) {
    return `${call(field, given)}${operation === 'mutation' ? ' @skip(if: true)' : ''}`;
  }

  /** Places for one of each shape of type, spread over all places of that shape. */
  placesOfEachShape() {
    const shapes = new Set(this.places.map(shapeOf));
    return [...shapes].flatMap((shape) => {
      const group = this.places.filter((place) => shapeOf(place) === shape);
      const times = isInputObjectType(getNamedType(group[0].type)) ? OBJECTS : 1;
      return group.filter((_, at) => at % Math.ceil(group.length / times) === 0);
    });
  }

  #places() {
    const places = new Map();
    for (const type of this.types) {
      for (const field of Object.values(type.getFields())) {
        for (const argument of field.args) {
          const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
          const { operation, steps } = this.#ways.get(type.name);
          const written = (given) => (steps.length === 0 ? this.root(operation, field, given) : call(field, given));
          const put = (text, head) => this.to(type, `${written({ [argument.name]: text })}${below}`, { head });
          collect(places, `${type.name}.${field.name}(${argument.name}:)`, argument, put);
        }
      }
    }
    return [...places.values()];
  }
}

/** What decides which values a place takes: all enums are alike, and all input objects. */
function shapeOf({ type, hasDefault }) {
  const named = getNamedType(type);
  const kind = isEnumType(named) ? 'enum' : isInputObjectType(named) ? 'input' : named.name;
  return `${String(type).replace(named.name, kind)} ${hasDefault}`;
}

/** Takes up this place, and those within the input object that stands there; each field of an input object once. */
function collect(places, coordinate, { type, defaultValue }, put) {
  if (places.has(coordinate)) return;
  places.set(coordinate, { coordinate, type, hasDefault: defaultValue !== undefined, put });
  const input = getNamedType(type);
  // One that takes a single field has the type's own tests: its fields cannot be null or left out one by one.
  if (!isInputObjectType(input) || input.isOneOf) return;
  const fields = Object.values(input.getFields());
  for (const field of fields) {
    const others = fields.filter((other) => other !== field && isRequiredInputField(other));
    const rest = others.map((other) => `, ${other.name}: ${sampleLiteral(other.type)}`).join('');
    const within = (text, head) => put(`{ ${field.name}: ${text}${rest} }`, head);
    collect(places, `${input.name}.${field.name}`, field, within);
  }
}
