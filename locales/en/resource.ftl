### What Waymark says about resources: writing, translating and publishing them, and importing what others list.
### Address: "you", as one member would speak to another. Plain words, no blame, and where there is one, the way on.

resource-service-not-written = A service cannot be written here: it comes in from its provider’s own records.
resource-pseudonym-missing = Please write the name that should appear, or choose another way of being named.
resource-address-invalid = This does not look like the address of a web page. Please use one that begins with “https://”.
resource-address-missing = Please say where this can be found: a recording, film or file needs a web address.
# $limit (number): how many formats a resource may have.
resource-too-many-formats = { $limit ->
    [one] A resource can have at most { $limit } format.
   *[other] A resource can have at most { $limit } formats.
}
# $limit (number): how many languages can be asked for at once.
resource-too-many-languages = { $limit ->
    [one] You can ask for at most { $limit } language at a time.
   *[other] You can ask for at most { $limit } languages at a time.
}
resource-review-date-past = Please choose a day after today, so that somebody looks at this again in good time.
resource-citation-nowhere = Please give either the DOI or the address of the page where this is to be found.
resource-doi-invalid = This does not look like a DOI. It begins with “10.” and has a slash in it, as in “10.1000/182”.
resource-retrieved-missing = Please say on which day you read this page: it may read otherwise by now.
resource-retrieved-later = Please choose today or a day before today.
# $limit (number): how many sources one resource may have.
resource-too-many-citations = { $limit ->
    [one] A resource can rest on at most { $limit } source.
   *[other] A resource can rest on at most { $limit } sources.
}
resource-published-already = This has already been published.
resource-archived = This has been taken back, so it can no longer be changed.
resource-changed-meanwhile = Somebody else changed this at the same moment. Please have another look, then try again.
resource-source-language = This was written in that language. Please choose the language that you are translating into.
# $current (number): the version that is current.
resource-version-unknown = We do not know this version. The current one is { $current }.
resource-nothing-to-search = Type at least one word to look for.
resource-nothing-to-review = No translation into this language is waiting for a review.
resource-nothing-outdated = No translation into this language is behind the original.
resource-being-translated = Somebody else is translating this into that language right now. You will find other texts in the list.
resource-translation-waits = A translation into this language is already waiting for a review. Thank you for wanting to help.
# $limit (number): how many texts one member may be translating.
resource-too-many-translations = { $limit ->
    [one] You can take on { $limit } text at a time. Please finish it, or leave it to others, before you take on another one.
   *[other] You can take on { $limit } texts at a time. Please finish one of them, or leave it to others, before you take on another one.
}
resource-xliff-unreadable = This is not a translation file that we can read. Please send the file as your tool saved it, in the format XLIFF 2.
resource-xliff-not-one = A file has exactly one text in it. Please send each file that you got from us by itself.
# $count (number): how many parts.
resource-xliff-unfinished = { $count ->
    [one] { $count } part of the text is not translated yet. You can go on in your tool and send the file again.
   *[other] { $count } parts of the text are not translated yet. You can go on in your tool and send the file again.
}
resource-xliff-other-parts = The parts of this file are not those of the text. Perhaps the text has changed: please get the file once more.
resource-not-proposed = This has not been proposed yet. As soon as its author proposes it, you can decide.
resource-proposed-already = This has already been proposed. Somebody will look at it soon.
resource-waits-for-review = Others are looking at this right now, so it stays as it is. Write a comment and ask for it back if you would like to change something.
resource-not-ones-own = This is your own work, so somebody else who reviews decides about it.
resource-changed-by-suggestion = This has been published, so others have to agree to a change of its text. Please suggest the change, and somebody will look at it.
resource-stays-sensitive = The mark stays on what has been proposed or published. It can be taken off while this is a draft.
resource-topic-is-sensitive = This is about a topic that always takes two people. The mark comes off only when the topic itself no longer has it.
resource-story-without-context = A story helps others most when it also says what did not help, and when it was so. Please fill in all three: what helped, what did not, and under which conditions.
resource-story-without-consent = Others read a story only when whoever wrote it has agreed to that. You can allow it, and take that back, under what you allow.
resource-changed-since = This has changed since you read it. Please have another look, then decide.
resource-looked-at-again = This is already being looked over again. It comes back as soon as somebody who reviews has published it.
resource-not-published-yet = This is not published at the moment, so there is nothing to look at again.
resource-reason-missing = Please say in a few words why you are changing a published text. Those who work on it will want to know.
resource-takes-two = Two people have to agree to a change of this text. Please suggest the change, and others will look at it.
resource-not-published = This is not published at the moment, so there is nothing to suggest.
resource-nothing-changes = This is what it says already. Please write what should be different.
# $limit (number): how many suggestions of one member may wait.
resource-too-many-suggestions = { $limit ->
    [one] You can have { $limit } suggestion waiting at a time. Please wait until somebody has looked at it, or take it back.
   *[other] You can have { $limit } suggestions waiting at a time. Please wait until somebody has looked at one of them, or take one back.
}
resource-suggestion-settled = This suggestion has already been answered or taken back.
resource-changed-where-it-came-from = It changed in the directory that it comes from.

## How much a source says about what helps, from the most. None of it is a judgement of people.

resource-evidence-review = Many studies on this were looked at together.
resource-evidence-trial = In a study, some people tried this and others did not, chosen by lot.
resource-evidence-observation = In a study, people who did this were observed.
resource-evidence-expertise = People who know the field well say so.
resource-evidence-experience = People who have lived this tell how it was for them.

## The letters. All have the same subject, and say nothing about which text it is or what was said about it.

resource-letter-subject = There is something new for you
resource-letter-preheader = Open your app to see it.
# To the author.
resource-returned = Somebody has looked at a text that you proposed, and it is a draft again for now.
resource-returned-next = In your app you find what they wrote to you. Take the time you need, and propose it again whenever you like. Thank you for the work that you put into it.
resource-published = A text that you wrote is published: everybody in the community can read it now.
resource-published-next = Thank you for sharing it. In your app you can change at any time how you are named.
resource-taken-back = A text that you wrote has been taken back by somebody who looks after what we publish.
resource-taken-back-next = Nobody finds it any more. If you would like to know why, please ask one of the moderators.
# To the author.
resource-reopened = A text that you wrote is being looked over again, and nobody else finds it in the meantime.
resource-reopened-next = In your app you find why. You can change the text right away if you like, and it comes back when somebody has looked at it. Thank you for your patience.
# To somebody who looks after what is published.
resource-in-your-care = Something that we publish is in your care from now on.
resource-in-your-care-next = In your app you find it among what you look after. When it is due to be looked at again, we let you know. If this is not for you, please tell one of the moderators, and somebody else takes it on.
# $count (number): how many.
resource-care-due = { $count ->
    [one] One thing that you look after is due to be looked at again.
   *[other] { $count } things that you look after are due to be looked at again.
}
# $date (text): the day on which it is hidden, as the reader's language writes it.
resource-care-due-next = When you find a quiet moment, please read it once more, and say in your app whether it is still good. What nobody has looked at by { $date } is hidden from that day on, until somebody has.
# $count (number): how many.
resource-care-hidden = { $count ->
    [one] One thing that you look after is hidden at the moment, because it waits to be looked over again.
   *[other] { $count } things that you look after are hidden at the moment, because they wait to be looked over again.
}
resource-care-hidden-next = The moderators see it too, and bring it back when they have looked at it. In your app you can write to them what you know about it.
# In every letter of this kind.
resource-care-footer = You receive this letter because you look after something that we publish. If it has become too much, please tell one of the moderators: somebody else takes it on.
# To who translated a text.
resource-translation-published = A translation that you made has been looked at, and everybody can read it now.
resource-translation-published-next = Thank you: somebody who reads that language finds help now where there was none before.
# To the one who suggested a change.
resource-suggestion-accepted = A change that you suggested has been accepted.
resource-suggestion-accepted-next = The text reads that way from now on. Thank you for reading so closely.
resource-suggestion-declined = A change that you suggested has been looked at, and the text stays as it is.
resource-suggestion-declined-next = In your app you find what they wrote about it. Thank you for thinking along.
# In every letter of this kind.
resource-letter-footer = You receive this letter because something that concerns you has changed. We put as little as we can into e-mails, so that what is yours stays yours.

## Said to programs that read the list of services at /hsds.

resource-parameter-unknown = This list does not know this parameter. You can leave it out.
resource-parameter-invalid = This is not a value that this parameter takes.
# $most (number): how many entries.
resource-per-page-too-many = A page holds up to { $most } entries. Ask for a smaller page, or for everything with format=ndjson.
resource-postcode-missing = The distance is measured from a postcode. Add one, please.
