//! What is said about a file that cannot be taken.

use crate::i18n::messages;

messages! {
    /// The content is of another kind than was said.
    OtherKind = "file-other-kind";
    /// There is something in it that would act by itself, or call somebody elsewhere.
    Active = "file-active";
    /// A picture says where it was taken.
    TellsWhere = "file-tells-where";
    /// It unpacks to far too much.
    UnpacksToTooMuch = "file-unpacks-to-too-much";
    /// It is broken or locked, so that nobody can look into it.
    Opaque = "file-opaque";
    /// It is larger than a file of its kind may be.
    TooLarge { limit: u64 = 32 } = "file-too-large";
    /// More bytes came than were announced.
    MoreThanAnnounced = "file-more-than-announced";
    /// Fewer bytes came than were announced: the connection ended, or something else was sent.
    Incomplete = "file-incomplete";
    /// A file with nothing in it, or of a size that is none.
    SizeInvalid = "file-size-invalid";
    /// A kind of file that is not taken, or not for this form.
    KindNotTaken = "file-kind-not-taken";
    /// It came too slowly.
    TooSlow = "file-too-slow";
    /// The body is packed on its way.
    Packed = "file-packed";
    /// Others are sending files at the moment.
    Busy = "file-busy";
    /// The address to send it to is over, or none of ours.
    AddressOver = "file-address-over";
    /// A file has come to this address before.
    AddressUsed = "file-address-used";
    /// Too many addresses of one member wait for files.
    TooManyAddresses { limit: u64 = 20 } = "file-too-many-addresses";
}
