### What Waymark says to stewards about webhooks: addresses of partners at which they are told that something changed.
### Address: "you", as one member would speak to another. Plain words, no blame, and where there is one, the way on.

webhook-url-invalid = Please give an address that begins with “https://”, of a server on the internet, without a user name or password in it.
# $limit (number): how many webhooks a partner may have.
webhook-too-many = { $limit ->
    [one] A partner can have { $limit } webhook. Please remove it first.
   *[other] A partner can have at most { $limit } webhooks. Please remove one first.
}
webhook-no-key = This partner has no key that opens anything, so there is nothing it may be told. Please make a key first.
webhook-not-active = Nothing is sent to this webhook at the moment. Please let it go on first.
