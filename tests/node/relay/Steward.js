// What a steward does to lists: what was made is appended to them, with an edge of the right type. Read by
// relay-compiler only.

import { graphql } from 'relay-runtime';

export const query = graphql`
  query StewardQuery($count: Int = 10, $cursor: String) {
    ...Steward_partners
    ...Steward_topics @arguments(last: $count, before: $cursor)
  }
`;

// Forwards only.
export const partners = graphql`
  fragment Steward_partners on Query
  @refetchable(queryName: "StewardPartnersQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    partners(first: $count, after: $cursor) @connection(key: "Steward_partners") {
      edges {
        node {
          name
          keys {
            hint
            scopes
          }
        }
      }
    }
  }
`;

// Backwards only.
export const topics = graphql`
  fragment Steward_topics on Query
  @refetchable(queryName: "StewardTopicsQuery")
  @argumentDefinitions(last: { type: "Int", defaultValue: 10 }, before: { type: "String" }) {
    topics(last: $last, before: $before) @connection(key: "Steward_topics") {
      edges {
        node {
          concept
        }
      }
    }
  }
`;

export const createTopic = graphql`
  mutation StewardCreateTopicMutation($input: CreateTopicInput!, $connections: [ID!]!) {
    createTopic(input: $input) {
      topic @appendNode(connections: $connections, edgeTypeName: "TopicEdge") {
        concept
      }
      userErrors {
        code
        message
      }
    }
  }
`;
