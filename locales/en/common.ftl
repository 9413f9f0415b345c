### What Waymark says everywhere: sign-in, limits, and values that cannot be used.
### Address: "you", as one member would speak to another. Plain words, no blame, and where there is one, the way on.

common-unauthenticated = Please sign in first.
common-forbidden = You do not have access to this.
common-not-found = We could not find this. It may have been removed, or it may not be visible to you.
# $reference (text): what the person can quote when they write to us.
common-internal = Something went wrong on our side. If it happens again, please tell us this reference: { $reference }
common-rate-limited = That was a lot in a short time. Please wait a moment and try again.
# $seconds (number): in how many seconds the caller can go on.
common-budget-spent = { $seconds ->
    [one] That was a lot in a short time. Please try again in { $seconds } second.
   *[other] That was a lot in a short time. Please try again in { $seconds } seconds.
}
common-bad-request = We could not read this request.
# $cost, $limit (numbers): how much the request asks for, and how much one request may ask for.
common-too-complex = This request asks for too much at once: it costs { $cost }, and the limit is { $limit }. Please ask for less, or in several steps.
# $limit (number): how many levels a request may have.
common-too-deep = { $limit ->
    [one] This request is nested too deeply. It may have at most { $limit } level.
   *[other] This request is nested too deeply. It may have at most { $limit } levels.
}
common-too-long = This request is too long.
common-timeout = This took too long, so we stopped. Please try again, or ask for less at once.
common-change-timeout = This took too long, so we stopped waiting. It may have been done all the same: please look before you try again.
common-still-under-way = This is still being done. Please wait a moment and try again.
common-answer-lost = This has been done already, but the answer to it got lost on the way. Please look at how things stand now, before you do it again.
common-unavailable = We cannot reach our records for a moment. Please try again shortly.
common-invalid-value = A value in this request is not valid.
common-cursor-invalid = We no longer know this place in the list. Please start again from the beginning.
common-cursor-expired = It has been too long since this copy was last brought up to date. Please load everything once more.
# $limit (number): how many entries one page may have.
common-page-too-large = { $limit ->
    [one] You can ask for at most { $limit } entry at a time.
   *[other] You can ask for at most { $limit } entries at a time.
}
common-page-both-ways = Please ask for the first entries or for the last ones, not for both at once.
# $limit (number): how many characters the text may have.
common-text-too-long = { $limit ->
    [one] This text is too long. It can have at most { $limit } character.
   *[other] This text is too long. It can have at most { $limit } characters.
}
common-text-empty = Please write something here.
common-text-invalid = This text contains characters that we cannot store.
common-language-unknown = We do not know this language. Please use a language tag such as “en” or “pt-BR”.
common-language-twice = This language is there twice.
# $least, $most (numbers): how many entries the list can have.
common-number = Please give from { $least } to { $most } entries.
common-time-zone-unknown = We do not know this time zone. Please use a name such as “Europe/Berlin”.
common-email-invalid = This does not look like an e-mail address.
common-conduct-not-accepted = Please read and accept our code of conduct first.
common-scope-missing = This key may not read that.
