"""A partner's program in Python, written with gql (PyPI), asks a running server:

    WAYMARK_URL=http://127.0.0.1:8080 python3 partner.py

It learns the schema by introspection, checks its operations before it sends them, pulls the resources page by page,
and goes by the codes of errors.
"""

import os

import requests
from gql import Client, gql
from gql.dsl import DSLQuery, DSLSchema, dsl_gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport
from graphql import GraphQLError, build_schema, is_specified_scalar_type, lexicographic_sort_schema, print_type

URL = os.environ.get("WAYMARK_URL", "http://127.0.0.1:8080").rstrip("/")
PARTNER_KEY = "wm_demo-lantern-house-clinic-everybody-may-know-this-key"
NEWCOMER = {"email": "noor@waymark.example", "password": "walking together"}
PAGE = 3

RESOURCES = gql(
    """
    query Resources($language: String!, $first: Int!, $after: String) {
      resources(language: $language, first: $first, after: $after) {
        nodes {
          id
          title { text language }
          translations(languages: ["es"]) { state }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
    """
)

SIGN_IN = gql(
    """
    mutation SignIn($input: SignInWithPasswordInput!) {
      signInWithPassword(input: $input) {
        session { accessToken }
        userErrors { code field }
      }
    }
    """
)


def client(token=None):
    """Somebody who has learned the schema from the server, or nobody in particular."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    transport = RequestsHTTPTransport(f"{URL}/graphql", headers=headers)
    everything = {"specified_by_url": True, "input_value_deprecation": True}
    return Client(transport=transport, fetch_schema_from_transport=True, introspection_args=everything)


def introspection_tells_what_the_file_says(visitor):
    with visitor:
        pass
    response = requests.get(f"{URL}/schema.graphql", timeout=30)
    introspected, written = types(visitor.schema), types(build_schema(response.text))
    differing = [name for name in introspected | written if introspected.get(name) != written.get(name)]
    assert not differing, f"introspection and /schema.graphql differ in {differing}"


def types(schema):
    """Every type of the schema's own as it is printed, whatever the order of its parts."""
    found = lexicographic_sort_schema(schema).type_map
    return {name: print_type(it) for name, it in found.items() if not is_specified_scalar_type(it)}


def mistakes_are_found_before_they_are_sent(visitor):
    for wrong in ["{ nothing }", "{ topics(first: \"2\") { nodes { id } } }", "{ topics { nodes } }"]:
        try:
            visitor.execute(gql(wrong))
        except TransportQueryError as error:
            raise AssertionError(f"{wrong} was sent") from error
        except GraphQLError:
            continue
        raise AssertionError(f"{wrong} was taken for valid")


def an_operation_can_be_made_from_the_schema(visitor):
    schema = DSLSchema(visitor.schema)
    topics = schema.Query.topics(first=2).select(
        schema.TopicConnection.nodes.select(schema.Topic.id, schema.Topic.concept)
    )
    found = visitor.execute(dsl_gql(DSLQuery(topics)))["topics"]["nodes"]
    assert len(found) == 2 and all(topic["id"].startswith("topic_") for topic in found), found


def pages(clinic):
    after, pulled = None, []
    while True:
        variables = {"language": "es", "first": PAGE, "after": after}
        connection = clinic.execute(RESOURCES, variable_values=variables)["resources"]
        pulled += connection["nodes"]
        after = connection["pageInfo"]["endCursor"]
        if not connection["pageInfo"]["hasNextPage"]:
            return pulled


def resources_are_pulled_page_by_page(clinic):
    pulled = pages(clinic)
    variables = {"language": "es", "first": 100}
    whole = clinic.execute(RESOURCES, variable_values=variables)["resources"]["nodes"]
    assert len(pulled) > 2 * PAGE, f"only {len(pulled)} resources"
    assert pulled == whole, "the pages are the list, in its order"


def errors_have_codes(visitor, clinic):
    mentors = gql("{ mentors { nodes { about } } }")
    broken_page = gql('{ topics(after: "nowhere") { nodes { id } } }')
    for caller, document, code in [
        (visitor, mentors, "UNAUTHENTICATED"),
        (clinic, mentors, "FORBIDDEN"),
        (visitor, broken_page, "CURSOR_INVALID"),
    ]:
        try:
            caller.execute(document)
        except TransportQueryError as error:
            codes = [it["extensions"]["code"] for it in error.errors]
            assert codes == [code], f"{codes} instead of {code}"
        else:
            raise AssertionError(f"{code} was expected")


def a_member_signs_in(visitor):
    refused = visitor.execute(SIGN_IN, variable_values={"input": {**NEWCOMER, "password": "walking alone"}})
    assert [it["code"] for it in refused["signInWithPassword"]["userErrors"]] == ["SIGN_IN_FAILED"], refused
    signed_in = visitor.execute(SIGN_IN, variable_values={"input": NEWCOMER})["signInWithPassword"]
    member = client(signed_in["session"]["accessToken"])
    me = member.execute(gql("{ me { id displayName } }"))["me"]
    assert me["id"].startswith("member_"), me


def main():
    visitor, clinic = client(), client(PARTNER_KEY)
    introspection_tells_what_the_file_says(visitor)
    mistakes_are_found_before_they_are_sent(visitor)
    an_operation_can_be_made_from_the_schema(visitor)
    resources_are_pulled_page_by_page(clinic)
    errors_have_codes(visitor, clinic)
    a_member_signs_in(visitor)
    print("gql: the schema, pages, codes and sessions are as a program in Python expects them")


if __name__ == "__main__":
    main()
