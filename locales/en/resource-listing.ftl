### What Waymark says to those who look after what their organization lists, and about what they propose.
### Address: "you", as one member would speak to another. Plain words, no blame, and where there is one, the way on.

resource-listing-about-one = Please say either which organization offers a new service, or which listed service should change.
resource-listing-proposal-waits = Something that you proposed for this service is still waiting. Please wait until somebody has looked at it, or take it back first.
# $limit (number): how many proposals of one member may wait.
resource-listing-too-many-proposals = { $limit ->
    [one] You can have { $limit } proposal waiting at a time. Please wait until somebody has looked at it, or take it back.
   *[other] You can have { $limit } proposals waiting at a time. Please wait until somebody has looked at one of them, or take one back.
}
resource-listing-proposal-settled = This proposal has already been answered or taken back.
resource-listing-editor-already = This member already looks after what the organization lists.
# $limit (number): how many members may look after the listing of one organization.
resource-listing-too-many-editors = { $limit ->
    [one] At most { $limit } member can look after what an organization lists.
   *[other] At most { $limit } members can look after what an organization lists.
}
resource-listing-phone-invalid = There is no digit in this telephone number. Please write it as people dial it.
resource-listing-extension-invalid = An extension is a number of up to 9 digits that does not begin with 0. Anything else can go into the description.
resource-listing-country-unknown = Please use the two letters of the country, as in “DE” or “BR”.
resource-listing-currency-unknown = Please use the three letters of the currency, as in “EUR” or “BRL”.
resource-listing-currency-missing = Please say in which currency this is.
resource-listing-amount-invalid = Please give an amount from 0 to 1,000,000.
resource-listing-free-costs = What is free of charge has no amount. Please leave it out, or choose another kind of cost.
resource-listing-hours-empty = Please choose at least one day, or say in words when it is open.
resource-listing-hours-over = The last day is before the first one. Please look at the two dates again.
resource-listing-place-empty = Please give this place a name, a street or a city, so that people can find it.
resource-listing-position-invalid = Please give both latitude (from −90 to 90) and longitude (from −180 to 180), or neither.

## In a listing itself: what kind of cost something is, where its provider says no more about it.

resource-listing-cost-free = Free of charge
resource-listing-cost-sliding-scale = Everyone pays what they can
resource-listing-cost-scholarship = Help for those who cannot pay

## The letters. All have the same subject as the others of this room, and do not say which organization it is.

# To a member who looks after what an organization lists from now on.
resource-listing-appointed = You are one of those who look after what an organization lists here.
resource-listing-appointed-next = In your app you find its services. When something about them changes, propose it there, and somebody from the community looks at it before everybody reads it. If this is not for you, please tell one of the stewards.
# To who proposed something.
resource-listing-proposal-accepted = Something that you proposed for a listing has been accepted.
resource-listing-proposal-accepted-next = Everybody reads it that way from now on, and so do the directories that read from us. Thank you for keeping it true.
resource-listing-proposal-declined = Something that you proposed for a listing has been looked at, and for now it is not going in.
resource-listing-proposal-declined-next = In your app you find what they wrote about it, and you can propose it again, differently, whenever you like. Thank you for looking after this.
