### What Waymark says about a file that cannot be taken: too large, of another kind, or not safe to give to people.
### Address: "you", as one member would speak to another. Plain words, no blame, and where there is one, the way on.

file-other-kind = This file is of another kind than was said. Please choose the kind that it really is, or another file.
file-active = There is something in this file that would run by itself or call other places on the internet. Please save it again without scripts, attachments and outside content.
file-tells-where = This picture says where it was taken, and everybody could read that. Please save it again without its location.
file-unpacks-to-too-much = This file unpacks to far more than it should, so we did not open it all the way. Please save it again in a simpler form.
file-opaque = We could not look into this file: it may be damaged or locked with a password. Please save it again without a password, then send it once more.
# $limit (number): how many megabytes a file of this kind may have.
file-too-large = This file is too large. A file of this kind can have at most { $limit } MB.
file-more-than-announced = This file is larger than was announced, so nothing of it was kept. Please ask for a new address for it.
file-incomplete = Not all of this file arrived, so nothing of it was kept. Please send it once more.
file-size-invalid = Please say how many bytes the file has: a whole number, and at least 1.
file-kind-not-taken = We do not take files of this kind for this format. Please choose another kind of file.
file-too-slow = This file arrived too slowly, so we stopped. Please try again where the connection is better.
file-packed = Please send the file as it is, without compressing it on the way.
file-busy = Others are sending files right now. Please wait a moment and try again.
file-address-over = No file is awaited at this address any more. Please ask for a new one.
file-address-used = A file has already arrived at this address. Please look whether it is the one that you mean.
# $limit (number): how many addresses of one member may wait for files.
file-too-many-addresses = { $limit ->
    [one] You can have { $limit } address waiting for a file at a time. Please send that file first, or wait an hour.
   *[other] You can have { $limit } addresses waiting for files at a time. Please send some of them first, or wait an hour.
}
