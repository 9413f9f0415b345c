### Collections: what a member saves, and what is gathered for a meeting.

## What the caller can mend

# $limit (number): how many resources a collection can have.
collection-full = { $limit ->
    [one] A collection can have at most { $limit } resource. To add another, first take one out.
   *[other] A collection can have at most { $limit } resources. To add another, first take one out.
}
