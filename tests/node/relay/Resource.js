// One thing by its id, and more of it later: a fragment on a type with an id is refetched through `node(id:)`.
// Read by relay-compiler only.

import { graphql } from 'relay-runtime';

export const query = graphql`
  query ResourceQuery($id: ID!, $language: String) {
    node(id: $id) {
      __typename
      ...Resource_resource @alias(as: "resource") @arguments(language: $language)
      ... on Member {
        displayName
      }
      ... on Occurrence {
        ...Occurrences_entry @alias(as: "occurrence")
      }
    }
  }
`;

export const several = graphql`
  query ResourceSeveralQuery($ids: [ID!]!) {
    nodes(ids: $ids) {
      ...Resource_resource @alias(as: "resource")
    }
  }
`;

export const resource = graphql`
  fragment Resource_resource on Resource
  @refetchable(queryName: "ResourceRefetchQuery")
  @argumentDefinitions(
    language: { type: "String", defaultValue: "es" }
    withBody: { type: "Boolean", defaultValue: false }
  ) {
    kind
    title(language: $language) {
      text
      language
    }
    body(language: $language) @include(if: $withBody) {
      text
    }
    service {
      organization {
        name
      }
    }
  }
`;
