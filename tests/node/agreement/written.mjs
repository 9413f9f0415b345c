// Documents that are not made from the schema: what can be written in many ways, what cannot be read, which operation
// is meant, and where the server is meant to differ.

/** What is written in many ways and means something. */
const WRITTEN = {
  'commas and blanks': ',,,{,\t__typename\r\n,,\u{FEFF},}',
  'a byte order mark': '\u{FEFF}{ __typename }',
  'comments': '# first\n{ # second\n__typename # {\n# }\n}# last',
  'the short form': '{ __typename }',
  'no blanks': 'query{__typename ...F}fragment F on Query{__typename}',
  'keywords as names': `
    query query($on: Boolean! = true) { type: __typename @include(if: $on) ...fragment }
    fragment fragment on Query { on: __typename }
  `,
  'a field named null': '{ null: __typename true: __typename false: __typename }',
  'a fragment named true': '{ ...true } fragment true on Query { __typename }',
  'names of one letter and of many': `{ _: __typename __: __typename a1_: __typename ${'a'.repeat(200)}: __typename }`,
  'a fragment in a fragment, seven deep': `
    { ...F0 }
    ${many(7, (at) => `fragment F${at} on Query { __typename ...F${at + 1} }`)}
    fragment F7 on Query { __typename }
  `,
  'a fragment that is spread often': `{ ${'...F '.repeat(40)} } fragment F on Query { __typename }`,
  'the same field often': `{ ${'__typename '.repeat(60)} }`,
  'two conditions': 'query ($a: Boolean! = true, $b: Boolean! = false) { __typename @include(if: $a) @skip(if: $b) }',
  'a text with escapes': '{ node(id: "\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\u{1F600} \\uD83D\\uDE00") { id } }',
  'a text with what needs none': '{ node(id: "é 😀 # { } \u{2028}") { id } }',
  'a text with a control character': '{ node(id: "\u0007") { id } }',
  'an empty text': '{ node(id: "") { id } }',
  'a block of text': '{ node(id: """\n    first\n      second "quoted" \\""" third\n\n  """) { id } }',
  'an empty block of text': '{ node(id: """""") { id } }',
  'a block with backslashes': '{ node(id: """\\n \\u12 \\x""") { id } }',
  'whole numbers for an id':
    '{ a: node(id: 0) { id } b: node(id: -5) { id } c: node(id: 123456789012345678901234567890) { id } }',
  'the least and the largest number':
    '{ a: topics(first: -2147483648) { __typename } b: topics(first: 2147483647) { __typename } }',
  'a number that is minus zero': '{ topics(first: -0) { __typename } }',
  'a list of many': `{ nodes(ids: [${'"x" '.repeat(50)}]) { id } }`,
  'lists of variables': 'query ($a: ID! = "a", $b: ID! = "b") { nodes(ids: [$a, "x", $b]) { id } }',
  'an object of variables': `
    query ($f: Date, $a: [AccessFactKind!] = [CAPTIONS]) {
      occurrences(filter: { from: $f, accessFacts: $a }) { __typename }
    }
  `,
  'a default within an object': `
    query ($f: OccurrenceFilter = { from: "2030-01-31", accessFacts: CAPTIONS }) {
      occurrences(filter: $f) { __typename }
    }
  `,
  'a variable used twice':
    'query ($l: String = "es") { a: meetings(language: $l) { __typename } b: meetings(language: $l) { __typename } }',
  'a variable used in a fragment only':
    'query ($l: String) { ...F } fragment F on Query { meetings(language: $l) { __typename } }',
  'the same arguments in another order':
    '{ topics(first: 1, after: "x") { __typename } topics(after: "x", first: 1) { __typename } }',
  'the same with a variable':
    'query ($n: Int = 1) { topics(first: $n) { nodes { id } } topics(first: $n) { nodes { concept } } }',
  'the same object in the same order': `
    {
      occurrences(filter: { language: "es", topic: "x" }) { __typename }
      occurrences(filter: { language: "es", topic: "x" }) { __typename }
    }
  `,
  'one name for what can never meet':
    '{ node(id: "x") { ... on Topic { a: concept } ... on Member { a: displayName } } }',
  'one name for what can never meet, with other arguments':
    '{ node(id: "x") { ... on Resource { a: title(language: "es") { text } } ... on Meeting { a: title { text } } } }',
  'a field and itself under its name': '{ topics: topics { __typename } topics { nodes { id } } }',
  'a description of the operation': '"Said." query Q { __typename }',
  'descriptions of fragments and variables': `
    """Said.""" query Q("which" $v: Boolean! = true) { ...F @include(if: $v) }
    "of it" fragment F on Query { __typename }
  `,
  'introspection of one type':
    '{ __type(name: "Query") { name fields(includeDeprecated: true) { name args { name } } } }',
  'introspection of no type': '{ __type(name: "Nothing") { name } }',
  'introspection under variables': 'query ($n: String! = "Query") { __type(name: $n) { kind } }',
  '__typename everywhere': `
    {
      __typename
      topics { __typename nodes { __typename name { __typename } } pageInfo { __typename } }
      __schema { __typename types { __typename } }
    }
  `,
};

/** What cannot be read. */
const UNREADABLE = {
  'nothing': '',
  'blanks only': ' \n,',
  'a comment only': '# { __typename }',
  'an open brace': '{',
  'a closed brace': '}',
  'a brace too few': '{ topics { nodes { id } }',
  'a brace too many': '{ __typename } }',
  'an empty selection': '{ }',
  'an empty selection of a field': '{ topics { } }',
  'an empty selection of an operation': 'query Q { }',
  'no selection': 'query Q',
  'a word that begins nothing': 'querry { __typename }',
  'a keyword in capitals': 'QUERY { __typename }',
  'variables without any': 'query Q() { __typename }',
  'arguments without any': '{ topics() { __typename } }',
  'a variable without its type': 'query ($v) { __typename }',
  'a variable without its name': 'query ($: Int) { __typename }',
  'a variable as its own default': 'query ($v: Int = $v) { topics(first: $v) { __typename } }',
  'a type that is never null twice': 'query ($v: Int!!) { topics(first: $v) { __typename } }',
  'an open list of a type': 'query ($v: [Int) { __typename }',
  'an argument without its value': '{ topics(first:) { __typename } }',
  'an argument without its name': '{ topics(1) { __typename } }',
  'an alias without a field': '{ a: }',
  'an alias of an alias': '{ a: b: __typename }',
  'a field of a field': '{ topics.nodes { id } }',
  'a fragment named on': '{ ...on } fragment on on Query { __typename }',
  'a fragment without its type': '{ ...F } fragment F { __typename }',
  'a fragment without its name': 'fragment on Query { __typename }',
  'four dots': '{ ....F } fragment F on Query { __typename }',
  'two dots': '{ ..F } fragment F on Query { __typename }',
  'a name of an argument without its value': '{ topics(after first: 1) { __typename } }',
  'a name of a field without its value': '{ occurrences(filter: { topic language: "es" }) { __typename } }',
  'a name at the end of a directive': '{ __typename @skip(if: false unless) }',
  'a description after the keyword': 'query "Said." Q { __typename }',
  'a description within a selection': '{ "Said." __typename }',
  'a directive without its name': '{ __typename @ }',
  'an open text': '{ node(id: "x) { id } }',
  'a text over two lines': '{ node(id: "x\ny") { id } }',
  'an open block of text': '{ node(id: """x"") { id } }',
  'an escape that is none': '{ node(id: "\\x") { id } }',
  'half an escape': '{ node(id: "\\u12") { id } }',
  'a surrogate alone': '{ node(id: "\\uD83D") { id } }',
  'a second surrogate first': '{ node(id: "\\uDE00\\uD83D") { id } }',
  'a character that there is not': '{ node(id: "\\u{110000}") { id } }',
  'a text in simple quotes': "{ node(id: 'x') { id } }",
  'a zero in front': '{ topics(first: 01) { __typename } }',
  'a plus sign': '{ topics(first: +1) { __typename } }',
  'a minus sign alone': '{ topics(first: -) { __typename } }',
  'a number that runs into a name': '{ topics(first: 1a) { __typename } }',
  'a number that ends in a point': '{ topics(first: 1.) { __typename } }',
  'a number in hexadecimal': '{ topics(first: 0x1) { __typename } }',
  'a name with a hyphen': '{ some-topics: topics { __typename } }',
  'a name of other letters': '{ thémes: topics { __typename } }',
  'a semicolon': '{ __typename; }',
  'a colon in a list': '{ nodes(ids: ["x": "y"]) { id } }',
  'an open list': '{ nodes(ids: ["x") { id } }',
  'an object without its names': '{ occurrences(filter: { "x" }) { __typename } }',
  'a description of the short form': '"Said." { __typename }',
  'JSON': '{ "query": "{ __typename }" }',
};

/** Which operation is meant. */
const CHOSEN = {
  'one of two': { query: 'query A { __typename } query B { __typename }', operationName: 'B' },
  'the only one, by its name': { query: 'query A { __typename }', operationName: 'A' },
  'none of two': { query: 'query A { __typename } query B { __typename }' },
  'another': { query: 'query A { __typename }', operationName: 'B' },
  'no name at all': { query: 'query A { __typename }', operationName: '' },
  'the one without a name': { query: '{ __typename }', operationName: 'A' },
  'a fragment': { query: '{ ...F } fragment F on Query { __typename }', operationName: 'F' },
  'nothing but a fragment': { query: 'fragment F on Query { __typename }' },
  'one that asks for no variables, beside one that does': {
    query: 'query A($v: Int!) { topics(first: $v) { __typename } } query B { __typename }',
    operationName: 'B',
  },
  'one that asks for variables, without them': {
    query: 'query A($v: Int!) { topics(first: $v) { __typename } } query B { __typename }',
    operationName: 'A',
  },
  'in the wrong case': { query: 'query A { __typename }', operationName: 'a' },
};

/**
 * All that the server refuses on purpose and graphql-js would execute, with the reason. One that no longer differs is
 * to be taken out of this table.
 */
const KNOWN_DIFFERENCES = {
  'NUL in a text': {
    query: '{ node(id: "a\\u0000b") { id } }',
    differs: 'PostgreSQL stores no NUL: what cannot be kept is refused at the door.',
  },
  'NUL in a block of text': {
    query: '{ node(id: """a\u0000b""") { id } }',
    differs: 'PostgreSQL stores no NUL.',
  },
  'NUL in a variable': {
    query: 'query ($v: ID!) { node(id: $v) { id } }',
    variables: '{ "v": "a\\u0000b" }',
    differs: 'PostgreSQL stores no NUL.',
  },
  'half a pair of surrogates in a variable': {
    query: 'query ($v: ID!) { node(id: $v) { id } }',
    variables: '{ "v": "\\uD83D" }',
    differs: 'It is no character, and no UTF-8 can be made of it.',
  },
  'a name of 201 letters': {
    query: `{ ${'a'.repeat(201)}: __typename }`,
    differs: 'Names come back in the paths of errors, and long input is not echoed.',
  },
  'more words than a document may have': {
    query: `{ nodes(ids: [${'"x" '.repeat(2_000)}]) { id } }`,
    differs: 'WAYMARK_LIMIT_TOKENS.',
  },
  'more aliases than a document may have': {
    query: `{ ${many(31, (at) => `a${at}: __typename`)} }`,
    differs: 'WAYMARK_LIMIT_ALIASES.',
  },
  'more directives than a document may have': {
    query: `{ ${'__typename @skip(if: false) '.repeat(51)} }`,
    differs: 'WAYMARK_LIMIT_DIRECTIVES.',
  },
  'fields deeper than they may be': {
    query: `{ __type(name: "X") { ${'ofType { '.repeat(14)} name ${'} '.repeat(14)} } }`,
    differs: 'WAYMARK_LIMIT_DEPTH.',
  },
  'braces deeper than they may be': {
    query: `{ ${'... { '.repeat(64)} __typename ${'} '.repeat(64)} }`,
    differs: 'What is nested more than 64 deep is not parsed, so that no text can exhaust the stack.',
  },
  'pages that cost too much': {
    query: `{ ${many(20, (at) => `a${at}: occurrences(first: 100) { nodes { id startsAt endsAt status going } }`)} }`,
    differs: 'WAYMARK_LIMIT_COST.',
  },
  'the schema under an alias': {
    query: '{ a: __schema { queryType { name } } }',
    differs: 'Under aliases the whole schema could be asked for over and over in one request.',
  },
  'more values than variables may have': {
    query: 'query ($v: [ID!]!) { nodes(ids: $v) { id } }',
    variables: `{ "v": [${many(10_001, () => '"x"').replaceAll(' ', ',')}] }`,
    differs: 'Variables of more than 10,000 values are not read.',
  },
};

/** Each with its name, its text, what else comes with it, and why the server differs if it is meant to. */
export function* writtenDocuments() {
  for (const [name, query] of Object.entries(WRITTEN)) {
    yield { name: `written: ${name}`, query };
  }
  for (const [name, query] of Object.entries(UNREADABLE)) yield { name: `unreadable: ${name}`, query };
  for (const [name, request] of Object.entries(CHOSEN)) yield { name: `operation: ${name}`, ...request };
  for (const [name, request] of Object.entries(KNOWN_DIFFERENCES)) yield { name: `known: ${name}`, ...request };
}

function many(times, make) {
  return Array.from({ length: times }, (_, at) => make(at)).join(' ');
}
