// Dates of meetings as a list that grows at both ends: what `usePaginationFragment` is given. The fragment is on the
// root, so that Relay makes the query that fetches the next page by itself. Read by relay-compiler only.

import { graphql } from 'relay-runtime';

export const query = graphql`
  query OccurrencesQuery($count: Int!, $filter: OccurrenceFilter) {
    ...Occurrences_list @arguments(first: $count, filter: $filter)
  }
`;

export const list = graphql`
  fragment Occurrences_list on Query
  @refetchable(queryName: "OccurrencesPageQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
    filter: { type: "OccurrenceFilter" }
  ) {
    occurrences(first: $first, after: $after, last: $last, before: $before, filter: $filter)
      @connection(key: "Occurrences_occurrences", filters: ["filter"]) {
      edges {
        node {
          ...Occurrences_entry
        }
      }
    }
  }
`;

export const entry = graphql`
  fragment Occurrences_entry on Occurrence {
    startsAt
    status
    placesLeft
    myRsvp {
      status
    }
    meeting {
      title {
        text
        direction
      }
    }
  }
`;

// What comes back has the date's id, by which Relay finds it in every list that it is in.
export const comes = graphql`
  mutation OccurrencesRsvpMutation($input: RsvpInput!) {
    rsvp(input: $input) {
      occurrence {
        ...Occurrences_entry
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;
